import { useState } from "react";
import {
  CUSTOMER_CANCELLATION_REASON,
  type AdminWalmartCancellationReason,
  type AdminWalmartOrderDetail,
} from "../../../types";
import { canCancelWhole, cancellableItems, planCancellation } from "./cancellation";
import type { CancellationRequest } from "../../hooks/api/use-order-actions";

export type CancelScope = "whole" | "some";
export type CancelProblem = "reasonRequired" | "nothingChosen";

/** What the merchant has chosen in the cancel drawer, and what it comes to. */
export function useCancelForm(order: AdminWalmartOrderDetail) {
  const [reason, setReason] = useState<AdminWalmartCancellationReason | undefined>(
    order.cancel_requested ? CUSTOMER_CANCELLATION_REASON : undefined,
  );
  const [wantedScope, setScope] = useState<CancelScope>("whole");
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const [submitted, setSubmitted] = useState(false);

  const items = cancellableItems(order, reason);
  const wholeAllowed = canCancelWhole(order, reason);
  const scope: CancelScope = wholeAllowed ? wantedScope : "some";
  // Who picks items of an order that could go as a whole wants few of them; what is left of an order
  // otherwise, or what the buyer asked for, mostly goes as a whole.
  const proposed = (max: number) => (wholeAllowed ? 0 : max);
  const quantities = Object.fromEntries(
    items.map(({ line_item_id, max }) => [
      line_item_id,
      scope === "whole" ? max : Math.min(chosen[line_item_id] ?? proposed(max), max),
    ]),
  );
  const plan = reason ? planCancellation(order, reason, quantities) : null;
  const problem: CancelProblem | null = !reason
    ? "reasonRequired"
    : plan === null
      ? "nothingChosen"
      : null;

  return {
    reason,
    setReason,
    scope,
    setScope,
    wholeAllowed,
    items,
    quantities,
    setQuantity: (lineItemId: string, quantity: number) =>
      setChosen((before) => ({ ...before, [lineItemId]: Math.max(quantity, 0) })),
    plan,
    /** Shown only once the merchant has tried to go on. */
    problem: submitted ? problem : null,
    /** What to send; null if something is missing, which is shown from then on. */
    submit: (): CancellationRequest | null => {
      setSubmitted(true);
      return reason && plan ? { reason, plan } : null;
    },
  };
}

export type CancelForm = ReturnType<typeof useCancelForm>;
