import { lineQuantities, refundableCharges } from "../../mapping";
import { readStoredOrder } from "../kernel/read-stored-order";

/**
 * The amount of each line that can still be refunded without a return, with tax and shipping, by line number; 0 for
 * lines that are not shipped. In units of the order's currency, from the stored snapshot.
 *
 * @param raw Walmart's order as stored
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
