import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { accountGone } from "../../accounts/require-account";
import { walmartService } from "../../kernel/container";
import { clearAbandonedChanges } from "../../medusa/order-changes";
import { readBackOrder } from "../read-back-order";
import { checkReason } from "./check-reason";
import { findGuardedOrder } from "./guarded-order";
import { requireWholeCancelable } from "./require-whole-cancelable";

export interface GuardCancellationInput {
  order_id: string;
  /** The request's body, not validated. */
  body: unknown;
}

export interface GuardResult {
  /** False for orders of other channels, and where there is nothing to check. */
  guarded: boolean;
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
  { order_id, body }: GuardCancellationInput,
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
  const parsed = bodySchema.safeParse(body ?? {});
  const given = parsed.success ? parsed.data.cancellation_reason : undefined;
  // First without Walmart: a missing or unknown reason is reported at once, also while Walmart is down.
  checkReason(given, "cancellation_reason", true);

  // The buyer's request, shipments and cancellations may be only a minute old.
  await readBackOrder(container, row);
  const service = walmartService(container);
  const fresh = await service.retrieveWalmartOrder(row.id, {
    select: ["id", "cancel_requested", "walmart_status"],
  });
  if (fresh.walmart_status === "canceled") return { guarded: false };
  const reason = checkReason(given, "cancellation_reason", fresh.cancel_requested);
  const lines = await service.listWalmartOrderLines({ walmart_order_id: row.id });
  requireWholeCancelable(row.id, reason, lines);
  await clearAbandonedChanges(container.resolve(Modules.ORDER), order_id);
  await service.updateWalmartOrders({ id: row.id, chosen_reason: reason });
  return { guarded: true };
}
