import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { refusal } from "../../../types";
import { withOrderLease } from "../../medusa/order-lease";
import type { QueuedOrder } from "../../messages/message-subject";
import { checkTracking } from "../guards/check-tracking";
import { requireOpenUnits } from "../guards/require-open-units";
import { undoPartialShipment } from "../undo-partial-shipment";
import { type CheckedParcel, createShipments } from "./create-shipments";
import type { ParcelAdvice, ParcelInput } from "./parcel";
import { planParcels } from "./plan-parcels";
import { readShippableOrder, type ShippableOrder } from "./shippable-order";
import { unshippedParcels } from "./unshipped-parcels";

export interface ShipParcelsInput {
  walmart_order_id: string;
  /** Where the stock is taken from. Default: where it is reserved. */
  location_id?: string;
  parcels: ParcelInput[];
  /** Core's flag: the store does not notify the customer. */
  no_notification?: boolean;
  actor_id?: string | null;
  /** What is shipped under the same number already is no error, but left out. For lists that are sent again. */
  is_repeatable?: boolean;
}

export interface ShippedParcels extends QueuedOrder {
  fulfillment_ids: string[];
  /** Items of each parcel that were shipped under its number before, by their place. */
  known: number[][];
}

/**
 * Ships parcels of an order in Medusa: all of them, or none. The message to Walmart follows from the shipments.
 *
 * Concurrent requests for one order wait for each other, so that a second click finds nothing left to ship.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED, NOT_FOUND) that begins with the field; nothing is changed then
 */
export async function shipParcels(
  container: MedusaContainer,
  input: ShipParcelsInput,
  advice: ParcelAdvice = {},
): Promise<ShippedParcels> {
  const order = await readShippableOrder(container, input.walmart_order_id);
  const parcels = input.parcels.map((parcel, index) => ({ ...parcel, ...advice[index] }));
  const checked = parcels.map((parcel, index) => checkParcel(order, parcel, index));
  const { account_id, id: walmart_order_id } = order.row;
  const { known, rest } = unshippedParcels(order, parcels, input);
  if (!rest.length) return { account_id, walmart_order_id, fulfillment_ids: [], known };
  await checkLocation(container, input.location_id);
  await requireOpenUnits(container, order, {
    lineItemIds: planParcels(order, rest).flatMap(({ items }) => items.map(({ id }) => id)),
    trackingNumbers: rest.map(({ tracking_number }) => tracking_number),
  });
  for (const { id, isShipped } of order.fulfillments)
    if (!isShipped)
      await undoPartialShipment(container, walmart_order_id, {
        order_id: order.orderId,
        fulfillment_id: id,
      });

  const shipped = await withOrderLease(container, walmart_order_id, async () => {
    // Another request may have shipped some of it since.
    const current = await readShippableOrder(container, walmart_order_id);
    const { known, rest } = unshippedParcels(current, parcels, input);
    if (!rest.length) return { fulfillment_ids: [], known };
    const fulfillment_ids = await createShipments(container, {
      order: current,
      parcels: rest.flatMap(({ place }) => checked[place] ?? []),
      parts: planParcels(current, rest),
      location_id: input.location_id,
      no_notification: input.no_notification,
      actor_id: input.actor_id,
    });
    return { fulfillment_ids, known };
  });
  if (shipped) return { account_id, walmart_order_id, ...shipped };
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `parcels: ${refusal("busy")}`);
}

/**
 * Checks what can be checked without Walmart, and ships nothing.
 *
 * @throws MedusaError as {@link shipParcels} does
 */
export async function checkParcels(
  container: MedusaContainer,
  input: ShipParcelsInput,
): Promise<Pick<ShippedParcels, "fulfillment_ids" | "known">> {
  const order = await readShippableOrder(container, input.walmart_order_id);
  input.parcels.forEach((parcel, index) => checkParcel(order, parcel, index));
  const { known, rest } = unshippedParcels(order, input.parcels, input);
  if (rest.length) planParcels(order, rest);
  return { fulfillment_ids: [], known };
}

function checkParcel(order: ShippableOrder, parcel: ParcelInput, index: number): CheckedParcel {
  const path = `parcels[${index}]`;
  const { carrier, otherCarrier, trackingUrl } = checkTracking(
    { ...parcel, mapped: order.mappedCarrier },
    order.row,
    { number: `${path}.tracking_number`, carrier: `${path}.carrier` },
  );
  return {
    tracking_number: parcel.tracking_number.trim(),
    tracking_url: trackingUrl ?? null,
    carrier: carrier ?? otherCarrier ?? null,
    allow_unrecognized: parcel.allow_unrecognized === true,
  };
}

async function checkLocation(container: MedusaContainer, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const [location] = await container
    .resolve(Modules.STOCK_LOCATION)
    .listStockLocations({ id: [id] }, { select: ["id"] });
  if (location) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `location_id: ${refusal("location_unknown", { location: id })}`,
  );
}
