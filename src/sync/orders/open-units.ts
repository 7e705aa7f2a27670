import { lineQuantities, unknownStatuses } from "../../mapping";
import type { WalmartPurchaseOrder } from "../../walmart-api";

/** Units of each line that are neither shipped nor canceled, by line number. */
export type UnitsByLine = ReadonlyMap<string, number>;

/**
 * The units of a purchase order that are still to be shipped. Units in a status that nobody knows yet are included: too
 * much reserved sells nothing twice.
 */
export function unitsByLine(po: WalmartPurchaseOrder): UnitsByLine {
  return new Map(
    po.orderLines.orderLine.map((line) => {
      const { created, acknowledged } = lineQuantities(line);
      const unknown = unknownStatuses(line).reduce((sum, { quantity }) => sum + quantity, 0);
      return [line.lineNumber, created + acknowledged + unknown];
    }),
  );
}

/** How many units of an item are still to be shipped. */
export function openUnits(
  lines: readonly { line_number: string; quantity: number }[],
  units: UnitsByLine,
): number {
  return lines.reduce(
    (sum, { line_number, quantity }) => sum + Math.min(quantity, units.get(line_number) ?? 0),
    0,
  );
}
