import { wholeUnits } from "./whole-units";

/** Units of a Medusa line item. */
export type ItemQuantity = { line_item_id: string; quantity: number };

/** A label and how many units of a line its parcel holds. */
export type Package<Label> = { label: Label; quantity: number };

export type ShipmentAllocation<Label> =
  | {
      ok: true;
      lines: { line_number: string; packages: Package<Label>[] }[];
      /** Labels that no unit is left for: Walmart takes one for each unit. They go to the activity. */
      activity: Label[];
    }
  | { ok: false; problem: string };

export type CancellationAllocation =
  { ok: true; lines: { line_number: string; quantity: number }[] } | { ok: false; problem: string };

/**
 * Deals the units of a shipment out over the lines of the purchase order and over the labels.
 *
 * Lines are used up in their order, whether an item is one line with a quantity or a line a unit.
 * The units then go over the labels in order and as evenly as they go: 5 over 2 labels are 3 and 2.
 * Walmart knows one label for a unit: with more labels than units each unit carries one, the last
 * unit the first of those that are left for it, and the rest are given back as `activity`.
 *
 * The same input always gives the same answer, so that a repeated update repeats itself exactly.
 */
export function allocateShipment<Label>({
  lines,
  items,
  labels,
}: {
  /** `available`: units that Walmart has as Acknowledged. */
  lines: readonly { line_number: string; available: number; line_item_id: string | null }[];
  items: readonly ItemQuantity[];
  labels: readonly Label[];
}): ShipmentAllocation<Label> {
  if (labels.length === 0) {
    return { ok: false, problem: "The shipment has no label. Add one with its tracking number." };
  }
  const dealt = deal(
    lines.map(({ available, ...line }) => ({ ...line, units: available })),
    items,
    "can be shipped: the others are not acknowledged, or already shipped or cancelled",
  );
  if (!dealt.ok) return dealt;

  const total = dealt.lines.reduce((units, { quantity }) => units + quantity, 0);
  const used = labels.slice(0, total);
  const parcels = used.map((label, index) => ({
    label,
    // The first parcels take what does not divide evenly.
    quantity: Math.floor(total / used.length) + (index < total % used.length ? 1 : 0),
  }));
  return {
    ok: true,
    lines: dealt.lines.map(({ line_number, quantity }) => ({
      line_number,
      packages: pack(quantity, parcels),
    })),
    activity: labels.slice(total),
  };
}

/**
 * Deals the units to cancel out over the lines of the purchase order, which are used up in their
 * order.
 */
export function allocateCancellation({
  lines,
  items,
}: {
  /** `cancellable`: units that Walmart has as Created or Acknowledged. */
  lines: readonly { line_number: string; cancellable: number; line_item_id: string | null }[];
  items: readonly ItemQuantity[];
}): CancellationAllocation {
  return deal(
    lines.map(({ cancellable, ...line }) => ({ ...line, units: cancellable })),
    items,
    "can be cancelled: the others are already shipped or cancelled",
  );
}

/** Takes units from the lines of each item, never more than there are. */
function deal(
  lines: readonly { line_number: string; units: number; line_item_id: string | null }[],
  items: readonly ItemQuantity[],
  limit: string,
): CancellationAllocation {
  const wanted = new Map<string, number>();
  for (const { line_item_id, quantity } of items) {
    if (!Number.isInteger(quantity) || quantity < 0) {
      const problem = `The quantity ${quantity} of item ${line_item_id} is not a number of units.`;
      return { ok: false, problem };
    }
    wanted.set(line_item_id, (wanted.get(line_item_id) ?? 0) + quantity);
  }
  if ([...wanted.values()].every((quantity) => quantity === 0)) {
    return { ok: false, problem: "No units are given. Choose at least one unit of an item." };
  }

  const taken = lines.map(({ line_number, line_item_id, units }) => {
    const left = line_item_id === null ? 0 : (wanted.get(line_item_id) ?? 0);
    const quantity = Math.min(left, wholeUnits(units));
    if (line_item_id !== null && quantity > 0) wanted.set(line_item_id, left - quantity);
    return { line_number, quantity };
  });

  for (const [line_item_id, missing] of wanted) {
    if (missing === 0) continue;
    const own = lines.filter((line) => line.line_item_id === line_item_id);
    if (own.length === 0) {
      const problem = `Item ${line_item_id} is on no line of the Walmart purchase order. Leave it out.`;
      return { ok: false, problem };
    }
    const there = own.reduce((units, line) => units + wholeUnits(line.units), 0);
    const problem = `Of item ${line_item_id} (line ${own.map((line) => line.line_number).join(", ")}) ${there + missing} units are asked for, but at Walmart only ${there} ${limit}.`;
    return { ok: false, problem };
  }
  return { ok: true, lines: taken.filter(({ quantity }) => quantity > 0) };
}

/** Takes units out of the parcels, first parcel first. */
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
