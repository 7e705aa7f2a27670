import type { WalmartOrderLine } from "../walmart-api/schemas/order";
import { lineQuantities, onlyRefunded, unknownStatuses } from "./quantities";
import { wholeUnits } from "./whole-units";

/** Which units of a purchase order count: `open` excludes canceled ones, `all` is the order as the buyer placed it. */
export type Include = "open" | "all";

/** Number of units that the buyer ordered on a line. */
export function orderedUnits(line: WalmartOrderLine): number {
  const ordered = wholeUnits(line.orderLineQuantity.amount);
  if (ordered > 0) return ordered;
  // Without an ordered quantity, only the statuses are known.
  const quantities = lineQuantities(line);
  return [
    ...Object.values({ ...quantities, refunded: onlyRefunded(0, quantities) }),
    ...unknownStatuses(line).map(({ quantity }) => quantity),
  ].reduce((total, units) => total + units, 0);
}

/** Number of units of a line that count. */
export function includedUnits(line: WalmartOrderLine, include: Include): number {
  const ordered = orderedUnits(line);
  if (include === "all") return ordered;
  return Math.max(0, ordered - lineQuantities(line).cancelled);
}
