import type { MedusaContainer } from "@medusajs/framework/types";
import { recognizeCarrier, toWalmartCarrier } from "../../../mapping";
import type { ParcelItem } from "./parcel";
import { planParcels } from "./plan-parcels";
import { readShippableOrder } from "./shippable-order";
import type { ShipParcelsInput } from "./ship-parcels";
import { unshippedParcels } from "./unshipped-parcels";

/** What a store's hook gets before parcels are shipped. */
export interface PreparedParcels {
  account: { id: string; name: string };
  order: {
    walmart_order_id: string;
    purchase_order_id: string;
    order_id: string;
    display_id: number | null;
  };
  /** In the sequence of the request; those that are shipped already have no items. */
  parcels: {
    tracking_number: string;
    /** As given, else as recognized from the number, else from the account's carrier map. */
    carrier: string | null;
    tracking_url: string | null;
    items: ParcelItem[];
  }[];
}

/**
 * Reads the order, and which units go into which parcel. Nothing is changed.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED, NOT_FOUND) that begins with the field
 */
export async function prepareParcels(
  container: MedusaContainer,
  input: ShipParcelsInput,
): Promise<PreparedParcels> {
  const order = await readShippableOrder(container, input.walmart_order_id);
  const { rest } = unshippedParcels(order, input.parcels, input);
  const parts = rest.length ? planParcels(order, rest) : [];
  const itemsOf = (place: number) =>
    parts
      .filter(({ parcel }) => rest[parcel]?.place === place)
      .flatMap(({ items }) => items.map(({ id, quantity }) => ({ line_item_id: id, quantity })));
  return {
    account: { id: order.account.id, name: order.account.name },
    order: {
      walmart_order_id: order.row.id,
      purchase_order_id: order.row.purchase_order_id,
      order_id: order.orderId,
      display_id: order.row.display_id,
    },
    parcels: input.parcels.map(({ tracking_number, carrier, tracking_url }, place) => ({
      tracking_number,
      carrier:
        (carrier && (toWalmartCarrier(carrier) ?? carrier)) ||
        (recognizeCarrier(tracking_number) ?? order.mappedCarrier),
      tracking_url: tracking_url ?? null,
      items: itemsOf(place),
    })),
  };
}
