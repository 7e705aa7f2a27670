import { wholeUnits } from "./whole-units";

/** Units of a Medusa line item. */
export type ItemQuantity = { line_item_id: string; quantity: number };

/** A label, and how many units of a line are in its parcel. */
export type Package<Label> = { label: Label; quantity: number };

export type ShipmentAllocation<Label> =
  | {
      ok: true;
      lines: { line_number: string; packages: Package<Label>[] }[];
      /** Labels without a unit: Walmart accepts one per unit. They are only logged. */
      activity: Label[];
    }
  | { ok: false; problem: string };

export type CancellationAllocation =
  { ok: true; lines: { line_number: string; quantity: number }[] } | { ok: false; problem: string };

/**
 * Distributes the units of a shipment over the lines of the purchase order and over the labels.
 *
 * Lines are used up in order, whether an item is one line with a quantity or one line per unit. The units are then
 * distributed over the labels in order and as evenly as possible: 5 over 2 labels are 3 and 2. Walmart accepts one
 * label per unit: with more labels than units, each unit gets one of the first labels, and the others are returned as
 * `activity`.
 *
 * The result is deterministic, so that a retry sends exactly the same message.
 */
export function allocateShipment<Label>({
  lines,
  items,
  labels,
}: {
  /** `available`: units that are Acknowledged at Walmart. */
  lines: readonly { line_number: string; available: number; line_item_id: string | null }[];
  items: readonly ItemQuantity[];
  labels: readonly Label[];
}): ShipmentAllocation<Label> {
  if (labels.length === 0) {
    return {
      ok: false,
      problem: "The shipment has no label. Add a label with the tracking number.",
    };
  }
  const allocated = allocate(
    lines.map(({ available, ...line }) => ({ ...line, units: available })),
    items,
    "can be shipped. The others are not acknowledged, or already shipped or canceled",
  );
  if (!allocated.ok) return allocated;

  const total = allocated.lines.reduce((units, { quantity }) => units + quantity, 0);
  const used = labels.slice(0, total);
  const parcels = used.map((label, index) => ({
    label,
    // The first parcels get the remainder.
    quantity: Math.floor(total / used.length) + (index < total % used.length ? 1 : 0),
  }));
  return {
    ok: true,
    lines: allocated.lines.map(({ line_number, quantity }) => ({
      line_number,
      packages: pack(quantity, parcels),
    })),
    activity: labels.slice(total),
  };
}

/** Distributes the units to cancel over the lines of the purchase order, which are used up in order. */
export function allocateCancellation({
  lines,
  items,
}: {
  /** `cancellable`: units that are Created or Acknowledged at Walmart. */
  lines: readonly { line_number: string; cancellable: number; line_item_id: string | null }[];
  items: readonly ItemQuantity[];
}): CancellationAllocation {
  return allocate(
    lines.map(({ cancellable, ...line }) => ({ ...line, units: cancellable })),
    items,
    "can be canceled. The others are already shipped or canceled",
  );
}

/** Takes units from the lines of each item, never more than available. */
function allocate(
  lines: readonly { line_number: string; units: number; line_item_id: string | null }[],
  items: readonly ItemQuantity[],
  limit: string,
): CancellationAllocation {
  const requested = new Map<string, number>();
  for (const { line_item_id, quantity } of items) {
    if (!Number.isInteger(quantity) || quantity < 0) {
      const problem = `A quantity is not a whole number (${quantity}, item ${line_item_id}). Enter whole units.`;
      return { ok: false, problem };
    }
    requested.set(line_item_id, (requested.get(line_item_id) ?? 0) + quantity);
  }
  if ([...requested.values()].every((quantity) => quantity === 0)) {
    return { ok: false, problem: "No units are selected. Select at least one unit of an item." };
  }

  const taken = lines.map(({ line_number, line_item_id, units }) => {
    const left = line_item_id === null ? 0 : (requested.get(line_item_id) ?? 0);
    const quantity = Math.min(left, wholeUnits(units));
    if (line_item_id !== null && quantity > 0) requested.set(line_item_id, left - quantity);
    return { line_number, quantity };
  });

  for (const [line_item_id, missing] of requested) {
    if (missing === 0) continue;
    const own = lines.filter((line) => line.line_item_id === line_item_id);
    if (own.length === 0) {
      const problem = `An item is not part of the Walmart purchase order (item ${line_item_id}). Remove it and try again.`;
      return { ok: false, problem };
    }
    const available = own.reduce((units, line) => units + wholeUnits(line.units), 0);
    const numbers = own.map((line) => line.line_number).join(", ");
    const problem = `Only ${available} of the ${available + missing} requested units of ${own.length === 1 ? "line" : "lines"} ${numbers} ${limit}.`;
    return { ok: false, problem };
  }
  return { ok: true, lines: taken.filter(({ quantity }) => quantity > 0) };
}

/** Takes units from the parcels, first parcel first. */
function pack<Label>(units: number, parcels: Package<Label>[]): Package<Label>[] {
  const packages: Package<Label>[] = [];
  let left = units;
  for (const parcel of parcels) {
    const quantity = Math.min(left, parcel.quantity);
    if (quantity === 0) continue;
    packages.push({ label: parcel.label, quantity });
    parcel.quantity -= quantity;
    left -= quantity;
  }
  return packages;
}
