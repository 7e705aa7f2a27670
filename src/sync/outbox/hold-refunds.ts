import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";

const ON_HOLD = {
  problem:
    "This refund is on hold, because the store's database was restored. It may have been sent before that.",
  remedy:
    "Check in Seller Center whether the buyer has the money. If so, mark this as resolved. Otherwise choose Retry.",
};

/**
 * Puts all refunds that wait to be sent on hold, for a database that was restored from a backup: what it holds as waiting
 * may have been sent since, and a refund cannot be taken back. Everything else compares itself with Walmart before it is
 * sent. Returns how many were put on hold.
 */
export async function holdRefunds(container: MedusaContainer): Promise<{ held: number }> {
  const service = walmartService(container);
  const held = await service.messageRetries.holdRefunds(ON_HOLD);
  await service.orders.refreshStatuses(held.flatMap((one) => one.walmart_order_id ?? []));
  await service.returns.refresh(held.flatMap((one) => one.walmart_return_id ?? []));
  return { held: held.length };
}
