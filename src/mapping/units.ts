import type { WalmartOrderLine } from "../walmart-api/schemas/order";
import { lineQuantities } from "./quantities";
import { wholeUnits } from "./whole-units";

/**
 * Which units of a purchase order are counted: `open` leaves out what is cancelled, `all` takes the
 * order as the buyer placed it.
 */
export type Include = "open" | "all";

/** How many units the buyer ordered on a line. */
export function orderedUnits(line: WalmartOrderLine): number {
  const ordered = wholeUnits(line.orderLineQuantity.amount);
  if (ordered > 0) return ordered;
  // Without an ordered quantity the statuses are all there is to go by.
  return Object.values(lineQuantities(line)).reduce((total, units) => total + units, 0);
}

/** How many of the units ordered on a line count. */
export function includedUnits(line: WalmartOrderLine, include: Include): number {
  const ordered = orderedUnits(line);
  if (include === "all") return ordered;
  return Math.max(0, ordered - lineQuantities(line).cancelled);
}
