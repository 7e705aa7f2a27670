import { lineQuantities, refundableCharges } from "../../mapping";
import { readStoredOrder } from "../orders/prepare-order";

/**
 * What can still be given back of each line without a return, taxes and shipping included, as Walmart last said; nothing
 * of lines that are not shipped.
 *
 * @param raw Walmart's words
 */
export function refundableAmounts(raw: unknown): ReadonlyMap<string, number> {
  const order = readStoredOrder(raw);
  return new Map(
    order?.orderLines.orderLine.map((line) => {
      const { shipped, delivered } = lineQuantities(line);
      const cents =
        shipped + delivered > 0
          ? refundableCharges(line).reduce((sum, one) => sum + one.cents + one.tax_cents, 0)
          : 0;
      return [line.lineNumber, cents / 100];
    }),
  );
}
