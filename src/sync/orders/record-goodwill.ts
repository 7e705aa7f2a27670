import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { recordRefund } from "../medusa/record-refund";
import { walmartService } from "../kernel/container";
import { goodwillPayloadSchema } from "../messages/goodwill/payload";
import { withOrderLease } from "../medusa/order-lease";

/**
 * Records a goodwill refund that Walmart has confirmed on the payment of its Medusa order, once. Returns whether
 * there was anything to record.
 */
export async function recordGoodwill(
  container: MedusaContainer,
  update: Pick<WalmartUpdateRow, "id" | "walmart_order_id" | "payload">,
): Promise<boolean> {
  if (!update.walmart_order_id) return false;
  const payload = goodwillPayloadSchema.parse(update.payload);
  const order = await walmartService(container).retrieveWalmartOrder(update.walmart_order_id, {
    select: ["id", "order_id"],
  });
  const { order_id } = order;
  if (!order_id) return false;
  const cents = payload.lines
    .flatMap((line) => line.charges)
    .reduce((sum, one) => sum + Math.round((one.amount + (one.tax?.amount ?? 0)) * 100), 0);
  const refunded = await withOrderLease(container, order.id, () =>
    recordRefund(container, order_id, {
      note: `Walmart refund: ${payload.reason} (${update.id})`,
      amount: cents / 100,
      refund_ids: [],
    }),
  );
  return (refunded ?? 0) > 0;
}
