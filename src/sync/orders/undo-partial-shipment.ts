import type { MedusaContainer, OrderChangeDTO } from "@medusajs/framework/types";
import { Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { ABANDONED_AFTER_MS } from "../medusa/order-changes";
import { withOrderLease } from "../medusa/order-lease";
import { logEvent } from "../kernel/log-event";

/** Fields that the published types lack. */
type LastChange = OrderChangeDTO & { version: number };

/**
 * Reverts a shipment that a dead process left half done. Core updates the order and the fulfillment in parallel, each
 * in its own transaction. If only the order was updated, core rejects every retry because the items count as shipped,
 * and Walmart would never get the shipment. Does what core's own compensation would have done. Call it for a
 * fulfillment that is not shipped.
 */
export async function undoPartialShipment(
  container: MedusaContainer,
  walmartOrderId: string,
  { order_id, fulfillment_id }: { order_id: string; fulfillment_id: string },
): Promise<void> {
  if (!(await isPartial(container, order_id, fulfillment_id))) return;
  // Two concurrent requests must not both revert a version.
  await withOrderLease(container, walmartOrderId, async () => {
    if (!(await isPartial(container, order_id, fulfillment_id))) return;
    await container.resolve(Modules.ORDER).revertLastVersion(order_id);
    logEvent(
      container,
      "warn",
      "shipment_reverted",
      { id: walmartOrderId },
      `a shipment of order ${order_id} (${fulfillment_id}) was interrupted; its half-done changes were reverted.`,
    );
  });
}

/** Whether the last change of the order is the shipment of this fulfillment, made a while ago. */
async function isPartial(
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
