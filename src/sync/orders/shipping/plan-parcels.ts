import { MedusaError } from "@medusajs/framework/utils";
import { refusal } from "../../../types";
import type { ParcelInput, ParcelPart } from "./parcel";
import type { ShippableOrder } from "./shippable-order";

type Units = Map<string, number>;

/**
 * Distributes what is left of an order over parcels. A fulfillment that is packed and not shipped cannot be divided: it
 * goes into the parcel that needs exactly its units, or all of them. The rest is taken from what is in no fulfillment, one
 * part for each stock location. A shipment that a dead process left half done is completed in this way too.
 *
 * @throws MedusaError (INVALID_DATA, NOT_FOUND) that begins with the field and says what to do
 */
export function planParcels(
  order: Pick<ShippableOrder, "items" | "fulfillments" | "nameOf">,
  parcels: readonly ParcelInput[],
): ParcelPart[] {
  const packed = order.fulfillments.filter((one) => !one.isShipped);
  const wanted = wantedUnits(order, parcels, leftUnits(order));
  const parts: ParcelPart[] = [];
  for (const fulfillment of packed.toSorted((one, other) => sum(other.units) - sum(one.units))) {
    const [fitting] = wanted
      .map((units, parcel) => ({ units, parcel }))
      .filter(({ units }) => contains(units, fulfillment.units))
      .toSorted((one, other) => sum(one.units) - sum(other.units));
    if (!fitting) continue;
    for (const [id, quantity] of fulfillment.units) add(fitting.units, id, -quantity);
    parts.push({
      parcel: fitting.parcel,
      fulfillmentId: fulfillment.id,
      locationId: null,
      items: [...fulfillment.units].map(([id, quantity]) => ({ id, quantity })),
    });
  }
  const unfulfilled = new Map(order.items.map((item) => [item.id, item.unfulfilled]));
  wanted.forEach((units, parcel) => {
    for (const [id, quantity] of units) {
      if (quantity > (unfulfilled.get(id) ?? 0))
        throw invalid(
          `parcels[${parcel}].items: ${refusal("packed_together", { item: order.nameOf(id) })}`,
        );
      add(unfulfilled, id, -quantity);
    }
    parts.push(...byLocation(order, units, parcel));
  });
  return parts.toSorted((one, other) => one.parcel - other.parcel);
}

/** Units of each item that are not shipped. */
export function leftUnits({ items, fulfillments }: Pick<ShippableOrder, "items" | "fulfillments">) {
  const left: Units = new Map(items.map((item) => [item.id, item.unfulfilled]));
  for (const fulfillment of fulfillments) {
    if (fulfillment.isShipped) continue;
    for (const [id, quantity] of fulfillment.units) if (left.has(id)) add(left, id, quantity);
  }
  return left;
}

/** The units of each parcel. */
function wantedUnits(
  { nameOf }: Pick<ShippableOrder, "nameOf">,
  parcels: readonly ParcelInput[],
  left: Units,
): Units[] {
  if (sum(left) === 0) throw invalid(`parcels: ${refusal("nothing_left")}`);
  if (parcels.length > 1) {
    const bare = parcels.findIndex(({ items }) => !items);
    if (bare >= 0) throw invalid(`parcels[${bare}].items: ${refusal("items_needed")}`);
  }
  const rest = new Map(left);
  return parcels.map(({ items }, parcel) => {
    const units: Units = new Map();
    if (!items) {
      for (const [id, quantity] of left) if (quantity > 0) units.set(id, quantity);
      return units;
    }
    items.forEach(({ line_item_id: id, quantity: given }, index) => {
      const path = `parcels[${parcel}].items[${index}]`;
      const available = rest.get(id);
      if (available === undefined)
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `${path}.line_item_id: ${refusal("item_unknown", { id })}`,
        );
      const quantity = given ?? available;
      if (available === 0)
        throw invalid(`${path}.quantity: ${refusal("none_left", { item: nameOf(id) })}`);
      if (quantity > available)
        throw invalid(
          `${path}.quantity: ${refusal(available === 1 ? "one_left" : "some_left", {
            available,
            item: nameOf(id),
            quantity,
          })}`,
        );
      add(rest, id, -quantity);
      add(units, id, quantity);
    });
    return units;
  });
}

/** A fulfillment takes its stock from one location. */
function byLocation(
  { items }: Pick<ShippableOrder, "items">,
  units: Units,
  parcel: number,
): ParcelPart[] {
  const parts = new Map<string | null, ParcelPart>();
  for (const [id, quantity] of units) {
    if (quantity === 0) continue;
    const locationId = items.find((item) => item.id === id)?.locationId ?? null;
    const part = parts.get(locationId) ?? { parcel, fulfillmentId: null, locationId, items: [] };
    part.items.push({ id, quantity });
    parts.set(locationId, part);
  }
  return [...parts.values()];
}

function contains(units: Units, others: Units): boolean {
  return others.size > 0 && [...others].every(([id, quantity]) => (units.get(id) ?? 0) >= quantity);
}

function add(units: Units, id: string, quantity: number): void {
  units.set(id, (units.get(id) ?? 0) + quantity);
}

function sum(units: Units): number {
  return [...units.values()].reduce((total, quantity) => total + quantity, 0);
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
