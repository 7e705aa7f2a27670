import { LINE_STATUSES, type LineStatus, type Portion, type SimulatedLine } from "./order";

/** Number of units of the line in the given states. */
export function quantityIn(line: SimulatedLine, ...statuses: LineStatus[]): number {
  return line.portions
    .filter(({ status }) => statuses.some((counted) => counted === status))
    .reduce((sum, portion) => sum + portion.quantity, 0);
}

/**
 * Moves `quantity` units of the line from the states in `from`, in that order, to what `into` makes of them. The caller
 * has checked that there are enough.
 */
export function moveUnits(
  line: SimulatedLine,
  from: LineStatus[],
  quantity: number,
  into: (taken: Portion) => Portion,
): void {
  const moved: Portion[] = [];
  let missing = quantity;
  for (const status of from) {
    for (const portion of line.portions.filter((candidate) => candidate.status === status)) {
      const taken = Math.min(missing, portion.quantity);
      if (taken > 0) {
        portion.quantity -= taken;
        missing -= taken;
        moved.push(into({ ...portion, quantity: taken }));
      }
    }
  }
  line.portions = mergePortions([...line.portions, ...moved]);
}

/** Returns one entry per status, parcel and reason, in the order of a unit's life; empty ones are dropped. */
export function mergePortions(portions: Portion[]): Portion[] {
  const merged = new Map<string, Portion>();
  for (const portion of portions.filter(({ quantity }) => quantity > 0)) {
    const key = JSON.stringify([
      portion.status,
      portion.cancellationReason,
      portion.tracking?.trackingNumber,
      portion.tracking?.carrier ?? portion.tracking?.otherCarrier,
    ]);
    const same = merged.get(key);
    if (same) {
      same.quantity += portion.quantity;
    } else {
      merged.set(key, { ...portion });
    }
  }
  return [...merged.values()].sort((a, b) => stageOf(a) - stageOf(b));
}

/** Where the status is in a unit's life; words that Walmart has not documented come first. */
function stageOf({ status }: Portion): number {
  return LINE_STATUSES.findIndex((known) => known === status);
}

/** The state to report for a line without open units: the furthest one that it reached. */
export function terminalStatus(line: SimulatedLine): LineStatus {
  const order: LineStatus[] = ["Shipped", "Delivered", "Refund", "Cancelled"];
  return order.find((status) => quantityIn(line, status) > 0) ?? "Cancelled";
}
