import type { NewMessage } from "../../../modules/walmart/types";
import type { ShipPayload } from "./payload";
import { newMessage } from "../new-message";
import { ship } from ".";

/** A Medusa fulfillment with its labels, as Query returns it. */
export interface ShippedFulfillment {
  id: string;
  shipped_at: string | Date | null;
  canceled_at: string | Date | null;
  provider_id: string | null;
  shipping_option_id: string | null;
  metadata: Record<string, unknown> | null;
  labels: { tracking_number: string | null; tracking_url: string | null }[] | null;
  items:
    | { line_item_id: string | null; inventory_item_id: string | null; quantity: number | string }[]
    | null;
  order: {
    id: string;
    items:
      | {
          id: string;
          variant: {
            inventory_items:
              ({ inventory_item_id: string; required_quantity: number } | null)[] | null;
          } | null;
        }[]
      | null;
  } | null;
}

/** The fields of a {@link ShippedFulfillment} for Query. */
export const SHIPPED_FULFILLMENT_FIELDS = [
  "id",
  "shipped_at",
  "canceled_at",
  "provider_id",
  "shipping_option_id",
  "metadata",
  "labels.tracking_number",
  "labels.tracking_url",
  "items.line_item_id",
  "items.inventory_item_id",
  "items.quantity",
  "order.id",
  "order.items.id",
  "order.items.variant.inventory_items.inventory_item_id",
  "order.items.variant.inventory_items.required_quantity",
];

/** The purchase order that a fulfillment belongs to. */
export interface ShippedOrder {
  id: string;
  account_id: string;
  /** Ids of the Medusa items that lines of the purchase order became. */
  lineItemIds: ReadonlySet<string>;
}

/** The message that reports a fulfillment; `null` if it is not shipped or holds no item that Walmart sold. */
export function shipmentMessage(
  fulfillment: ShippedFulfillment,
  order: ShippedOrder,
  carriers: Record<string, string>,
): NewMessage | null {
  if (!fulfillment.shipped_at || fulfillment.canceled_at) return null;
  const items = unitsByItem(fulfillment).filter((item) => order.lineItemIds.has(item.line_item_id));
  if (!items.length) return null;
  const carrier = fulfillment.metadata?.carrier;
  const payload: ShipPayload = {
    fulfillment_id: fulfillment.id,
    shipped_at: new Date(fulfillment.shipped_at).toISOString(),
    items,
    labels: (fulfillment.labels ?? []).map((label) => ({
      tracking_number: label.tracking_number ?? "",
      tracking_url: label.tracking_url ?? null,
    })),
    carrier: typeof carrier === "string" && carrier.trim() ? carrier.trim() : null,
    mapped_carrier:
      carriers[fulfillment.shipping_option_id ?? ""] ??
      carriers[fulfillment.provider_id ?? ""] ??
      null,
    ...(fulfillment.metadata?.allow_unrecognized === true && { allow_unrecognized: true }),
  };
  return newMessage(ship, {
    account_id: order.account_id,
    walmart_order_id: order.id,
    idempotency_key: `ship:${fulfillment.id}`,
    payload,
  });
}

/**
 * Units of each Medusa item. A fulfillment counts stock items: a kit has one entry for each of its parts, with the
 * pieces that its units need, and every entry gives the same number of units.
 */
export function unitsByItem(
  fulfillment: Pick<ShippedFulfillment, "items" | "order">,
): { line_item_id: string; quantity: number }[] {
  const units = new Map<string, number>();
  for (const item of fulfillment.items ?? []) {
    if (!item.line_item_id) continue;
    const perUnit = fulfillment.order?.items
      ?.find((one) => one.id === item.line_item_id)
      ?.variant?.inventory_items?.find((one) => one?.inventory_item_id === item.inventory_item_id);
    const quantity = Number(item.quantity) / (perUnit?.required_quantity || 1);
    units.set(item.line_item_id, Math.max(units.get(item.line_item_id) ?? 0, quantity));
  }
  return [...units].map(([line_item_id, quantity]) => ({ line_item_id, quantity }));
}
