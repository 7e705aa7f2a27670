import { wholeUnits } from "./whole-units";

/** Units of a Medusa line item. */
export type ItemQuantity = { line_item_id: string; quantity: number };

/** A label, and how many units of a line are in its parcel. */
export type Package<Label> = { label: Label; quantity: number };

/** Requested units of an item that its lines do not have. */
export type Shortage = ItemQuantity;

export type ShipmentAllocation<Label> =
  | {
      ok: true;
      /** Units of earlier attempts included. */
      lines: { line_number: string; packages: Package<Label>[] }[];
      /** Labels without a unit: Walmart accepts one per unit. They are only logged. */
      activity: Label[];
      shortages: Shortage[];
    }
  | { ok: false; problem: string };

export type CancellationAllocation =
  | { ok: true; lines: { line_number: string; quantity: number }[]; shortages: Shortage[] }
  | { ok: false; problem: string };

/** A line of the purchase order whose units can be taken. */
interface Line {
  line_number: string;
  line_item_id: string | null;
  /** Units that an earlier attempt has taken already. They count first. */
  taken: number;
  /** Units that can be taken. */
  units: number;
}

/** Names an item for the merchant, who knows no ids. */
type NameOf = (lineItemId: string) => string;

/**
 * Distributes the units of a shipment over the lines of the purchase order and over the labels.
 *
 * Lines are used up in order, whether an item is one line with a quantity or one line per unit. The units are then
 * distributed over the labels in order and as evenly as possible: 5 over 2 labels are 3 and 2. Walmart accepts one
 * label per unit: with more labels than units, each unit gets one of the first labels, and the others are returned as
 * `activity`. Units that cannot be shipped keep their place and their labels, so that the others are in the parcels that
 * they would have been in without them.
 *
 * The result is deterministic, so that a retry sends exactly the same message.
 */
export function allocateShipment<Label>({
  lines,
  items,
  labels,
  nameOf,
}: {
  /** `available`: units that are Acknowledged at Walmart. `sent`: units that this shipment has sent before. */
  lines: readonly {
    line_number: string;
    available: number;
    sent?: number;
    line_item_id: string | null;
  }[];
  items: readonly ItemQuantity[];
  labels: readonly Label[];
  nameOf: NameOf;
}): ShipmentAllocation<Label> {
  if (labels.length === 0) {
    return {
      ok: false,
      problem: "The shipment has no label. Add a label with the tracking number.",
    };
  }
  const allocated = allocate(
    lines.map(({ available: units, sent = 0, ...line }) => ({ ...line, units, taken: sent })),
    items,
    nameOf,
  );
  if (!allocated.ok) return allocated;

  const total = allocated.lines.reduce((sum, { quantity, missing }) => sum + quantity + missing, 0);
  const used = labels.slice(0, total);
  const parcels = used.map((label, index) => ({
    label,
    // The first parcels get the remainder.
    quantity: Math.floor(total / used.length) + (index < total % used.length ? 1 : 0),
  }));
  const packed = allocated.lines.map(({ line_number, quantity, missing }) => {
    const packages = pack(quantity, parcels);
    pack(missing, parcels);
    return { line_number, packages };
  });
  return {
    ok: true,
    lines: packed.filter(({ packages }) => packages.length > 0),
    activity: labels.slice(total),
    shortages: allocated.shortages,
  };
}

/** Distributes the units to cancel over the lines of the purchase order, which are used up in order. */
export function allocateCancellation({
  lines,
  items,
  nameOf,
}: {
  /** `cancellable`: units that are Created or Acknowledged at Walmart. `sent`: units that were canceled before for this. */
  lines: readonly {
    line_number: string;
    cancellable: number;
    sent?: number;
    line_item_id: string | null;
  }[];
  items: readonly ItemQuantity[];
  nameOf: NameOf;
}): CancellationAllocation {
  const allocated = allocate(
    lines.map(({ cancellable: units, sent = 0, ...line }) => ({ ...line, units, taken: sent })),
    items,
    nameOf,
  );
  if (!allocated.ok) return allocated;
  return {
    ok: true,
    lines: allocated.lines.flatMap(({ line_number, quantity }) =>
      quantity > 0 ? [{ line_number, quantity }] : [],
    ),
    shortages: allocated.shortages,
  };
}

type Allocation =
  | {
      ok: true;
      lines: { line_number: string; quantity: number; missing: number }[];
      shortages: Shortage[];
    }
  | { ok: false; problem: string };

/** Takes units from the lines of each item, never more than available. What is missing is put on the item's last line. */
function allocate(
  lines: readonly Line[],
  items: readonly ItemQuantity[],
  nameOf: NameOf,
): Allocation {
  const requested = new Map<string, number>();
  for (const { line_item_id, quantity } of items) {
    if (!Number.isInteger(quantity) || quantity < 0) {
      const problem = `The quantity of ${nameOf(line_item_id)} is not a whole number (${quantity}). Enter whole units.`;
      return { ok: false, problem };
    }
    requested.set(line_item_id, (requested.get(line_item_id) ?? 0) + quantity);
  }
  if ([...requested.values()].every((quantity) => quantity === 0)) {
    return { ok: false, problem: "No units are selected. Select at least one unit of an item." };
  }
  for (const [line_item_id, quantity] of requested) {
    if (quantity === 0 || lines.some((line) => line.line_item_id === line_item_id)) continue;
    const problem = `${nameOf(line_item_id)} is not part of the Walmart purchase order. Remove it and try again.`;
    return { ok: false, problem };
  }

  const taken = lines.map((line) => {
    const quantity = takeUpTo(requested, line, line.taken);
    return { ...line, quantity };
  });
  for (const line of taken) line.quantity += takeUpTo(requested, line, line.units);

  const shortages = [...requested].flatMap(([line_item_id, quantity]) =>
    quantity > 0 ? [{ line_item_id, quantity }] : [],
  );
  return {
    ok: true,
    lines: taken.map(({ line_number, line_item_id, quantity }) => {
      const isLast =
        taken.findLast((one) => one.line_item_id === line_item_id)?.line_number === line_number;
      const missing = isLast && line_item_id !== null ? (requested.get(line_item_id) ?? 0) : 0;
      return { line_number, quantity, missing };
    }),
    shortages,
  };
}

/** Takes units of a line's item off what is requested, and returns how many. */
function takeUpTo(requested: Map<string, number>, line: Line, units: number): number {
  if (line.line_item_id === null) return 0;
  const left = requested.get(line.line_item_id) ?? 0;
  const quantity = Math.min(left, wholeUnits(units));
  if (quantity > 0) requested.set(line.line_item_id, left - quantity);
  return quantity;
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
