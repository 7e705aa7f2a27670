import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { MedusaOrder, MedusaRefund } from "../medusa/medusa-order";
import { unassignedRefunds } from "../returns/unassigned-refunds";
import { returnsOfOrder } from "../returns/returns-of-order";
import { queryOf } from "../kernel/container";

export type UnassignedRefund = MedusaRefund;

/** Refunds made in Medusa on a purchase order's Medusa order that are not assigned to a return. */
export async function readUnassignedRefunds(
  container: MedusaContainer,
  row: Pick<WalmartOrderRow, "id" | "order_id" | "dismissed_refund_ids" | "fulfilled_by">,
): Promise<UnassignedRefund[]> {
  if (!row.order_id) return [];
  const [{ data }, returns] = await Promise.all([
    queryOf(container).graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "canceled_at",
        "payment_collections.payments.id",
        "payment_collections.payments.refunds.*",
      ],
      filters: { id: row.order_id },
    }),
    returnsOfOrder(container, row.id),
  ]);
  const order = (data as unknown as MedusaOrder[])[0];
  return order ? unassignedRefunds(order, row, returns) : [];
}
