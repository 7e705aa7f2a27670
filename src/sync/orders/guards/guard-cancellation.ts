import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { CancellationReason } from "../../../mapping";
import { accountGone } from "../../accounts/require-account";
import { walmartService } from "../../kernel/container";
import { clearAbandonedChanges } from "../../medusa/order-changes";
import { readBackOrder } from "../read-back-order";
import { checkReason, isMissing } from "./check-reason";
import { findGuardedOrder } from "./guarded-order";
import { requireWholeCancelable } from "./require-whole-cancelable";

export interface GuardCancellationInput {
  order_id: string;
  /** The request's body, not validated. */
  body: unknown;
  /** Medusa has canceled the order already: a reason is chosen, and nothing is checked or stored. */
  is_canceled?: boolean;
}

interface CancellationToGuard extends GuardCancellationInput {
  /** The answer of the store's hook. */
  chosen?: unknown;
}

export interface GuardResult {
  /** False for orders of other channels, and where there is nothing to check. */
  guarded: boolean;
  /** Walmart's reason for the cancellation. */
  reason?: CancellationReason;
}

const bodySchema = z.looseObject({ cancellation_reason: z.unknown() });

/**
 * Checks whether core may cancel an order, and stores the reason before core does it. For a Walmart order that is one of
 * Walmart's reasons; orders of other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export async function guardCancellation(
  container: MedusaContainer,
  { order_id, body, is_canceled, chosen }: CancellationToGuard,
): Promise<GuardResult> {
  const found = await findGuardedOrder(container, order_id);
  if (!found) return { guarded: false };
  const { row } = found;
  // An order that Walmart has canceled may be canceled here like any other.
  if (row.walmart_status === "canceled") {
    await clearAbandonedChanges(container.resolve(Modules.ORDER), order_id);
    return { guarded: false };
  }
  if (!found.account) throw await accountGone(container, row);
  const isHooked = isMissing(givenReason(body)) && !isMissing(chosen);
  const given = isHooked ? chosen : givenReason(body);
  const field = isHooked ? 'The answer of the hook "chooseReason"' : "cancellation_reason";
  const service = walmartService(container);
  if (is_canceled) {
    if (isMissing(given)) return { guarded: false };
    const { cancel_requested } = await service.retrieveWalmartOrder(row.id, {
      select: ["id", "cancel_requested"],
    });
    return { guarded: false, reason: checkReason(given, field, cancel_requested) };
  }
  // First without Walmart: a missing or unknown reason is reported at once, also while Walmart is down.
  checkReason(given, field, true);

  // The buyer's request, shipments and cancellations may be only a minute old.
  await readBackOrder(container, row);
  const fresh = await service.retrieveWalmartOrder(row.id, {
    select: ["id", "cancel_requested", "walmart_status"],
  });
  if (fresh.walmart_status === "canceled") return { guarded: false };
  const reason = checkReason(given, field, fresh.cancel_requested);
  const lines = await service.listWalmartOrderLines({ walmart_order_id: row.id });
  requireWholeCancelable(row.id, reason, lines);
  await clearAbandonedChanges(container.resolve(Modules.ORDER), order_id);
  await service.updateWalmartOrders({ id: row.id, chosen_reason: reason });
  return { guarded: true, reason };
}

/** The reason in a request's body. */
export function givenReason(body: unknown): unknown {
  return bodySchema.safeParse(body ?? {}).data?.cancellation_reason;
}
