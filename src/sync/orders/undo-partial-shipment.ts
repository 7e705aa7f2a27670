import type { MedusaContainer, OrderChangeDTO } from "@medusajs/framework/types";
import { Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { loggerOf } from "../kernel/container";
import { ABANDONED_AFTER_MS } from "../medusa/order-changes";
import { withOrderLease } from "../medusa/order-lease";

/** What the published types leave out. */
type LastChange = OrderChangeDTO & { version: number };

/**
 * Takes back the half of a shipment that a dead process left. Core registers it on the order and marks the fulfilment
 * side by side, each in a transaction of its own: where only the first was done, core refuses every repetition, since
 * the items count as shipped, and Walmart would never be told. Does what core's own compensation would have done. Call
 * it for a fulfilment that is not shipped.
 */
export async function undoPartialShipment(
  container: MedusaContainer,
  walmartOrderId: string,
  { order_id, fulfillment_id }: { order_id: string; fulfillment_id: string },
): Promise<void> {
  if (!(await isHalfDone(container, order_id, fulfillment_id))) return;
  // Two clicks at once must not both take back a version.
  await withOrderLease(container, walmartOrderId, async () => {
    if (!(await isHalfDone(container, order_id, fulfillment_id))) return;
    await container.resolve(Modules.ORDER).revertLastVersion(order_id);
    loggerOf(container).warn(
      `walmart: a shipment of order ${order_id} (${fulfillment_id}) had been cut short; what was left of it is undone.`,
    );
  });
}

/** The order's last change is this fulfilment's shipment, and it was made a while ago. */
async function isHalfDone(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string,
): Promise<boolean> {
  const [fulfillment] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillments({ id: [fulfillmentId] }, { select: ["id", "shipped_at", "canceled_at"] });
  if (!fulfillment || fulfillment.shipped_at || fulfillment.canceled_at) return false;
  const orders = container.resolve(Modules.ORDER);
  const { version } = await orders.retrieveOrder(orderId, { select: ["id", "version"] });
  const changes = (await orders.listOrderChanges(
    { order_id: orderId, status: [OrderChangeStatus.CONFIRMED] },
    { relations: ["actions"] },
  )) as LastChange[];
  const last = changes.filter((change) => change.version === version);
  return (
    last.length === 1 &&
    last.every(
      (change) =>
        new Date(change.created_at).getTime() < Date.now() - ABANDONED_AFTER_MS &&
        change.actions.length > 0 &&
        change.actions.every(
          (action) => action.action === "SHIP_ITEM" && action.reference_id === fulfillmentId,
        ),
    )
  );
}
