import { type KnownRefund, paidFor, refundCentsOfUnits, toCents } from "../../mapping";
import type { GoodwillPayload } from "../messages/goodwill/payload";
import type { RefundFacts, ReturnOfOrder } from "./refund-facts";

/** What one line of a purchase order got back, in cents. */
export interface RefundOfLine extends KnownRefund {
  line_number: string;
}

/** The charges of a refund without a return, by line, in cents. */
export function goodwillCents({ lines, reason }: GoodwillPayload): RefundOfLine[] {
  return lines.map(({ line_number, charges }) => ({
    line_number,
    reason,
    cents: charges.reduce(
      (sum, { amount, tax }) => sum + toCents(amount) + toCents(tax?.amount ?? 0),
      0,
    ),
  }));
}

/**
 * What a return refunded, by line of the purchase order, in cents. Walmart never gives back more of a line than the buyer
 * paid: what a refund without a return took is not there any more.
 *
 * @param taken what other refunds took of the lines
 */
export function returnCents(
  { lines }: ReturnOfOrder,
  { purchaseOrder }: Pick<RefundFacts, "purchaseOrder">,
  taken: ReadonlyMap<string, number>,
): RefundOfLine[] {
  const ordered = purchaseOrder?.orderLines.orderLine ?? [];
  return lines.map((line) => {
    const refunded = refundCentsOfUnits(
      { quantity: line.quantity, amount: Number(line.amount) },
      0,
      line.refunded_quantity,
    );
    const sameSku = ordered.filter(({ item }) => item.sku === line.sku);
    const sold =
      ordered.find(({ lineNumber }) => lineNumber === line.purchase_order_line_number) ??
      (sameSku.length === 1 ? sameSku[0] : undefined);
    const line_number = sold?.lineNumber ?? line.purchase_order_line_number ?? "";
    const before = taken.get(line_number) ?? 0;
    const cents =
      sold && before > 0 ? Math.min(refunded, Math.max(0, paidFor(sold) - before)) : refunded;
    return { line_number, reason: null, cents };
  });
}

/** All refunds that are accounted for, by line of the purchase order: those from here, and those of returns. */
export function knownRefunds(facts: RefundFacts): Map<string, KnownRefund[]> {
  const known = new Map<string, KnownRefund[]>();
  const add = ({ line_number, cents, reason }: RefundOfLine) => {
    if (cents > 0) known.set(line_number, [...(known.get(line_number) ?? []), { cents, reason }]);
  };
  for (const { payload } of facts.goodwill) goodwillCents(payload).forEach(add);
  const taken = centsByLine(known);
  for (const one of facts.returns) returnCents(one, facts, taken).forEach(add);
  return known;
}

/** Sums by line. */
export function centsByLine(
  known: ReadonlyMap<string, readonly KnownRefund[]>,
): Map<string, number> {
  return new Map(
    [...known].map(([line, refunds]) => [line, refunds.reduce((sum, { cents }) => sum + cents, 0)]),
  );
}
