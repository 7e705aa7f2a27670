import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewMessage } from "../../../modules/walmart/types";
import { queryOf, walmartService } from "../../kernel/container";
import { readSettings } from "../../../types/schemas/account-settings";
import { SHIPPED_FULFILLMENT_FIELDS, type ShippedFulfillment, shipmentUpdate } from "./message";

/** Updates that stand for something, and how many of them are new. */
export interface Queued {
  updates: NewMessage[];
  queued: number;
}

/**
 * Queues what Walmart must be told of fulfilments; those of other channels and those that are not shipped are passed
 * over, and those that are known already stay as they are.
 */
export async function queueShipments(
  container: MedusaContainer,
  fulfillmentIds: string[],
): Promise<Queued> {
  const nothing = { updates: [], queued: 0 };
  if (!fulfillmentIds.length) return nothing;
  const { data } = await queryOf(container).graph({
    entity: "fulfillment",
    fields: SHIPPED_FULFILLMENT_FIELDS,
    filters: { id: fulfillmentIds },
  });
  const fulfillments = data as unknown as ShippedFulfillment[];
  const orderIds = fulfillments.flatMap((one) => (one.order ? [one.order.id] : []));
  if (!orderIds.length) return nothing;

  const service = walmartService(container);
  const orders = await service.listWalmartOrders(
    { claimed_order_id: [...new Set(orderIds)], fulfilled_by: ["seller", "third_party"] },
    { select: ["id", "account_id", "claimed_order_id"] },
  );
  if (!orders.length) return nothing;
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
    const carriers = order && carriersOf.get(order.account_id);
    // Without carriers the account is deleted: Walmart is told nothing of it any more.
    if (!carriers) return [];
    const lineItemIds = new Set(
      lines.flatMap((line) =>
        line.walmart_order_id === order.id && line.line_item_id ? [line.line_item_id] : [],
      ),
    );
    const update = shipmentUpdate(fulfillment, { ...order, lineItemIds }, carriers);
    return update ? [update] : [];
  });
  return { updates, queued: await service.messages.add(updates) };
}
