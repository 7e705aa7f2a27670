import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { WalmartAccountRow, WalmartOrderRow } from "../../../modules/walmart/types";
import { refusal } from "../../../types";
import { readSettings } from "../../../types/schemas/account-settings";
import { queryOf, walmartService } from "../../kernel/container";
import { itemNames } from "../../messages/line-items";
import { unitsByItem } from "../../messages/ship/message";
import { parcelKey } from "../../messages/parcels";
import { requireChangeableOrder } from "../require-changeable-order";

/** A fulfillment of the order that is not canceled, with its units by item. */
export interface OrderFulfillment {
  id: string;
  isShipped: boolean;
  metadata: Record<string, unknown> | null;
  /** In the form of `parcelKey`. */
  trackingNumbers: string[];
  units: Map<string, number>;
}

/** What Medusa knows about shipping an order that Walmart sold. */
export interface ShippableOrder {
  row: WalmartOrderRow;
  account: WalmartAccountRow;
  /** The Medusa order's id. */
  orderId: string;
  /** Medusa items that lines of the purchase order became, in the order's sequence. */
  items: {
    id: string;
    /** Units that are in no fulfillment. */
    unfulfilled: number;
    /** Where they are reserved; `null` if nothing is. */
    locationId: string | null;
  }[];
  fulfillments: OrderFulfillment[];
  /** The account's carrier for the order's shipping option or fulfillment provider. */
  mappedCarrier: string | null;
  /** Names an item for the merchant. */
  nameOf: (lineItemId: string) => string;
}

/** The fields of a Medusa order, as Query returns them. */
interface QueriedOrder {
  id: string;
  canceled_at: string | null;
  items: {
    id: string;
    detail: { quantity: number; fulfilled_quantity: number };
    variant: {
      inventory_items: ({ inventory_item_id: string; required_quantity: number } | null)[] | null;
    } | null;
  }[];
  shipping_methods: { shipping_option_id: string | null }[];
  fulfillments: {
    id: string;
    canceled_at: string | null;
    shipped_at: string | null;
    delivered_at: string | null;
    metadata: Record<string, unknown> | null;
    labels: { tracking_number: string | null }[] | null;
    items: { line_item_id: string | null; inventory_item_id: string | null; quantity: number }[];
  }[];
}

/**
 * Reads what is left to ship of an order.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED if it cannot be shipped from here
 */
export async function readShippableOrder(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<ShippableOrder> {
  const row = await requireChangeableOrder(container, walmartOrderId, "ship");
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: row.account_id });
  const order = await readOrder(container, row.claimed_order_id);
  if (!account || !order) throw new MedusaError(MedusaError.Types.NOT_FOUND, refusal("order_gone"));
  if (row.walmart_status === "canceled" || order.canceled_at)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refusal("order_canceled"));
  const lines = await service.listWalmartOrderLines({ walmart_order_id: row.id });
  const sold = new Set(lines.flatMap((line) => line.line_item_id ?? []));
  const items = order.items.filter((item) => sold.has(item.id));
  const locations = await reservedAt(container, [...sold]);
  return {
    row,
    account,
    orderId: order.id,
    items: items.map((item) => ({
      id: item.id,
      unfulfilled: Math.max(
        0,
        Number(item.detail.quantity) - Number(item.detail.fulfilled_quantity),
      ),
      locationId: locations.get(item.id) ?? row.stock_location_id,
    })),
    fulfillments: order.fulfillments
      .filter((one) => !one.canceled_at)
      .map((one) => ({
        id: one.id,
        isShipped: Boolean(one.shipped_at ?? one.delivered_at),
        metadata: one.metadata,
        trackingNumbers: (one.labels ?? []).map((label) => parcelKey(label.tracking_number)),
        units: new Map(
          unitsByItem({ items: one.items, order }).map((item) => [
            item.line_item_id,
            item.quantity,
          ]),
        ),
      })),
    mappedCarrier: await mappedCarrier(container, account, order),
    nameOf: itemNames(lines),
  };
}

async function readOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<QueriedOrder | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: [
      "id",
      "canceled_at",
      "items.id",
      "items.detail.quantity",
      "items.detail.fulfilled_quantity",
      "items.variant.inventory_items.inventory_item_id",
      "items.variant.inventory_items.required_quantity",
      "shipping_methods.shipping_option_id",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.metadata",
      "fulfillments.labels.tracking_number",
      "fulfillments.items.line_item_id",
      "fulfillments.items.inventory_item_id",
      "fulfillments.items.quantity",
    ],
    filters: { id: orderId },
  });
  return data[0] as unknown as QueriedOrder | undefined;
}

/** Where the stock of each item is reserved. */
async function reservedAt(
  container: MedusaContainer,
  lineItemIds: string[],
): Promise<Map<string, string>> {
  if (!lineItemIds.length) return new Map();
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems(
      { line_item_id: lineItemIds },
      { select: ["line_item_id", "location_id"], order: { created_at: "ASC" } },
    );
  return new Map(
    reservations.flatMap(({ line_item_id, location_id }) =>
      line_item_id ? [[line_item_id, location_id] as const] : [],
    ),
  );
}

async function mappedCarrier(
  container: MedusaContainer,
  account: WalmartAccountRow,
  order: QueriedOrder,
): Promise<string | null> {
  const carriers = readSettings(account.settings).carriers ?? {};
  if (!Object.keys(carriers).length) return null;
  const option = order.shipping_methods[0]?.shipping_option_id;
  if (!option) return null;
  const direct = carriers[option];
  if (direct) return direct;
  const [found] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: [option] }, { select: ["id", "provider_id"] });
  return carriers[found?.provider_id ?? ""] ?? null;
}
