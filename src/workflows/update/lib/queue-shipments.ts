import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf, walmartService } from "../../shared/container";
import { readSettings } from "../../shared/settings";
import {
  SHIPPED_FULFILLMENT_FIELDS,
  type ShippedFulfillment,
  shipmentUpdate,
} from "./shipment-update";

/**
 * Queues what Walmart must be told of fulfilments; those of other channels, those that are known and those that are
 * not shipped are passed over. Answers the accounts that have something to send and how many updates are new.
 */
export async function queueShipments(
  container: MedusaContainer,
  fulfillmentIds: string[],
): Promise<{ account_ids: string[]; queued: number }> {
  if (!fulfillmentIds.length) return { account_ids: [], queued: 0 };
  const { data } = await queryOf(container).graph({
    entity: "fulfillment",
    fields: SHIPPED_FULFILLMENT_FIELDS,
    filters: { id: fulfillmentIds },
  });
  const fulfillments = data as unknown as ShippedFulfillment[];
  const orderIds = fulfillments.flatMap((one) => (one.order ? [one.order.id] : []));
  if (!orderIds.length) return { account_ids: [], queued: 0 };

  const service = walmartService(container);
  const orders = await service.listWalmartOrders(
    { claimed_order_id: [...new Set(orderIds)], fulfilled_by: ["seller", "third_party"] },
    { select: ["id", "account_id", "claimed_order_id"] },
  );
  if (!orders.length) return { account_ids: [], queued: 0 };
  const lines = await service.listWalmartOrderLines(
    { walmart_order_id: orders.map((order) => order.id) },
    { select: ["walmart_order_id", "line_item_id"] },
  );
  const accounts = await service.listWalmartAccounts(
    { id: [...new Set(orders.map((order) => order.account_id))] },
    { select: ["id", "settings"] },
  );
  const carriersOf = new Map(
    accounts.map((account) => [account.id, readSettings(account.settings).carriers ?? {}]),
  );

  const updates = fulfillments.flatMap((fulfillment) => {
    const order = orders.find((one) => one.claimed_order_id === fulfillment.order?.id);
    if (!order) return [];
    const lineItemIds = new Set(
      lines.flatMap((line) =>
        line.walmart_order_id === order.id && line.line_item_id ? [line.line_item_id] : [],
      ),
    );
    const update = shipmentUpdate(
      fulfillment,
      { ...order, lineItemIds },
      carriersOf.get(order.account_id) ?? {},
    );
    return update ? [update] : [];
  });
  const queued = await service.queueUpdates(updates);
  return { account_ids: [...new Set(updates.map((update) => update.account_id))], queued };
}
