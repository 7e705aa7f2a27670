import type { MedusaContainer } from "@medusajs/framework/types";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { walmartService } from "../kernel/container";
import { readMedusaOrder } from "../medusa/medusa-order";
import { withOrderLease } from "../medusa/order-lease";

/**
 * Marks the shipped fulfillments of a Medusa order as delivered once Walmart reports all units as delivered. Returns
 * how many it marked; can be repeated.
 */
export async function mirrorDelivery(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<number> {
  const marked = await withOrderLease(container, walmartOrderId, async () => {
    const row = await walmartService(container).retrieveWalmartOrder(walmartOrderId, {
      select: ["id", "order_id", "walmart_status"],
    });
    if (!row.order_id || row.walmart_status !== "delivered") return 0;
    const order = await readMedusaOrder(container, row.order_id);
    if (!order || order.canceled_at) return 0;
    const arrived = order.fulfillments.filter(
      (one) => one.shipped_at && !one.delivered_at && !one.canceled_at,
    );
    for (const { id } of arrived) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId: id },
      });
    }
    return arrived.length;
  });
  return marked ?? 0;
}
