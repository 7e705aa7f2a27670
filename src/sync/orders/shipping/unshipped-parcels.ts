import { parcelKey } from "../../messages/parcels";
import type { ParcelInput } from "./parcel";
import { leftUnits } from "./plan-parcels";
import type { ShippableOrder } from "./shippable-order";

interface UnshippedParcels {
  /** The parcels that have something to ship, with their places in the request. */
  rest: (ParcelInput & { place: number })[];
  /** Items of each parcel of the request that are shipped under its number, by their place; 0 for a parcel without any. */
  known: number[][];
}

/**
 * Leaves out what is shipped under the same tracking number already, if the request may be repeated. A parcel without
 * items counts as shipped if nothing is left of the order, and an item without a quantity if nothing is left of it.
 */
export function unshippedParcels(
  order: Pick<ShippableOrder, "items" | "fulfillments">,
  parcels: readonly ParcelInput[],
  { is_repeatable = false }: { is_repeatable?: boolean },
): UnshippedParcels {
  const known = parcels.map((parcel) => (is_repeatable ? shippedItems(order, parcel) : []));
  const rest = parcels.flatMap((parcel, place) => {
    const shipped = known[place] ?? [];
    const items = parcel.items?.filter((_, index) => !shipped.includes(index));
    const isShipped = items ? items.length === 0 : shipped.length > 0;
    return isShipped ? [] : [{ ...parcel, items, place }];
  });
  return { rest, known };
}

function shippedItems(
  order: Pick<ShippableOrder, "items" | "fulfillments">,
  { items, tracking_number }: ParcelInput,
): number[] {
  const shipped = unitsUnder(order, tracking_number);
  const left = leftUnits(order);
  if (!items) {
    const isLeft = [...left.values()].some((units) => units > 0);
    return shipped.size && !isLeft ? [0] : [];
  }
  return items.flatMap(({ line_item_id, quantity }, index) => {
    const units = shipped.get(line_item_id) ?? 0;
    const isShipped = quantity === null ? units > 0 && !left.get(line_item_id) : units >= quantity;
    return isShipped ? [index] : [];
  });
}

/** Units of each item that are shipped under a tracking number. */
function unitsUnder(
  { fulfillments }: Pick<ShippableOrder, "fulfillments">,
  trackingNumber: string,
): Map<string, number> {
  const units = new Map<string, number>();
  for (const one of fulfillments) {
    if (!one.isShipped || !one.trackingNumbers.includes(parcelKey(trackingNumber))) continue;
    for (const [id, quantity] of one.units) units.set(id, (units.get(id) ?? 0) + quantity);
  }
  return units;
}
