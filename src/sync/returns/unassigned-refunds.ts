import type { WalmartOrderRow, WalmartReturnRow } from "../../modules/walmart/types";
import { importPaymentOf } from "../medusa/import-payment";
import type { MedusaOrder, MedusaRefund } from "../medusa/medusa-order";
import { CREATED_BY } from "../medusa/order-changes";

/**
 * Refunds that somebody made in Medusa and that nobody has assigned to a return or dismissed. Refunds that record
 * what Walmart did are not included, nor those of payments that the merchant took (Walmart has nothing to do with them),
 * of canceled orders (they belong to the cancellation) or of WFS orders (Walmart refunds those).
 */
export function unassignedRefunds(
  order: Pick<MedusaOrder, "id" | "payment_collections" | "canceled_at" | "status">,
  row: Pick<WalmartOrderRow, "dismissed_refund_ids" | "fulfilled_by">,
  returns: readonly Pick<WalmartReturnRow, "refund_ids">[],
): MedusaRefund[] {
  if (row.fulfilled_by === "wfs" || order.canceled_at || order.status === "canceled") return [];
  const known = new Set([
    ...(row.dismissed_refund_ids as unknown as string[]),
    ...returns.flatMap((one) => one.refund_ids as unknown as string[]),
  ]);
  const refunds = importPaymentOf(order)?.refunds ?? [];
  return refunds.filter(({ id, created_by }) => created_by !== CREATED_BY && !known.has(id));
}
