import type { MedusaContainer } from "@medusajs/framework/types";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { describeError } from "../kernel/describe-error";
import { readMedusaOrder } from "../medusa/medusa-order";
import { MirrorProblem } from "../medusa/mirror-problem";
import type { OrderToMirror } from "./cancel-in-medusa";

/**
 * Marks the shipped fulfillments of a Medusa order as delivered once Walmart reports all units as delivered. Returns
 * how many it marked; can be repeated.
 *
 * @throws MirrorProblem if Medusa refuses it
 */
export async function deliverInMedusa(
  container: MedusaContainer,
  { lease, row, order: { id: orderId } }: OrderToMirror,
): Promise<number> {
  if (row.walmart_status !== "delivered") return 0;
  const order = await readMedusaOrder(container, orderId);
  if (!order || order.canceled_at) return 0;
  const arrived = order.fulfillments.filter(
    (one) => one.shipped_at && !one.delivered_at && !one.canceled_at,
  );
  for (const { id } of arrived) {
    await lease.renew();
    try {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId: id },
      });
    } catch (error) {
      throw new MirrorProblem(
        { code: "not_marked_delivered", details: describeError(error) },
        "medusa",
      );
    }
  }
  return arrived.length;
}
