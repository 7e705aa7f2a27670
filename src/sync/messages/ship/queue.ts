import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf, walmartService } from "../../kernel/container";
import { readSettings } from "../../../types/schemas/account-settings";
import { SHIPPED_FULFILLMENT_FIELDS, type ShippedFulfillment, shipmentMessage } from "./message";
import type { QueuedMessages } from "../queued-messages";

/**
 * Queues a message for each shipped fulfillment of a Walmart order. Fulfillments of other channels, of orders that
 * others fulfill, and those that are not shipped are skipped; a message that is stored already stays as it is.
 */
export async function queueShipments(
  container: MedusaContainer,
  fulfillmentIds: string[],
): Promise<QueuedMessages> {
  const nothing = { messages: [], queued: 0 };
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
    { claimed_order_id: [...new Set(orderIds)], fulfilled_by: "seller" },
    { select: ["id", "account_id", "claimed_order_id"] },
  );
  if (!orders.length) return nothing;
  const lines = await service.listWalmartOrderLines(
    { walmart_order_id: orders.map((order) => order.id) },
    { select: ["walmart_order_id", "line_item_id"] },
  );
  const accounts = await service.listWalmartAccounts(
    { id: [...new Set(orders.map((order) => order.account_id))] },
    // Those of a deleted account wait until its seller is connected again.
    { select: ["id", "settings"], withDeleted: true },
  );
  const carriersOf = new Map(
    accounts.map((account) => [account.id, readSettings(account.settings).carriers ?? {}]),
  );

  const messages = fulfillments.flatMap((fulfillment) => {
    const order = orders.find((one) => one.claimed_order_id === fulfillment.order?.id);
    if (!order) return [];
    const carriers = carriersOf.get(order.account_id) ?? {};
    const lineItemIds = new Set(
      lines.flatMap((line) =>
        line.walmart_order_id === order.id && line.line_item_id ? [line.line_item_id] : [],
      ),
    );
    const message = shipmentMessage(fulfillment, { ...order, lineItemIds }, carriers);
    return message ? [message] : [];
  });
  return { messages, queued: await service.messages.add(messages) };
}
