import { type KnownRefund, paidFor, refundCentsOfUnits, toCents } from "../../mapping";
import type { GoodwillPayload } from "../messages/goodwill/payload";
import type { RefundFacts, ReturnOfOrder } from "./refund-facts";

/** What one line of a purchase order got back, in cents. */
export interface RefundOfLine extends KnownRefund {
  line_number: string;
}

/** The facts that tell which refunds are known. */
export type KnownFacts = Pick<RefundFacts, "purchaseOrder" | "goodwill" | "returns">;

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

/** Walmart's text on a return that stands for a refund that the seller made without one. */
const SELLER_ISSUED = /seller[ _-]?issued/i;

/**
 * What each return refunded, by line of the purchase order, in cents. Walmart never gives back more of a line than the
 * buyer paid: what refunds without a return took of it is not there any more. A return that Walmart shows for a refund
 * without a return is that refund and no second one; how such returns come about is not documented.
 */
export function returnCents(facts: KnownFacts): Map<ReturnOfOrder, RefundOfLine[]> {
  const goodwill = centsByLine(facts.goodwill.flatMap(({ payload }) => goodwillCents(payload)));
  const taken = new Map(goodwill);
  const openGoodwill = new Map(goodwill);
  return new Map(
    facts.returns.map((one) => [
      one,
      one.lines.map((line) => {
        const sold = soldLine(facts, line);
        const line_number = sold?.lineNumber ?? line.purchase_order_line_number ?? "";
        const refunded = refundCentsOfUnits(
          { quantity: line.quantity, amount: Number(line.amount) },
          0,
          line.refunded_quantity,
        );
        const left = openGoodwill.get(line_number) ?? 0;
        const shown = SELLER_ISSUED.test(line.reason_description ?? "")
          ? Math.min(refunded, left)
          : 0;
        openGoodwill.set(line_number, left - shown);
        const before = taken.get(line_number) ?? 0;
        const cents =
          sold && goodwill.get(line_number)
            ? Math.min(refunded - shown, Math.max(0, paidFor(sold) - before))
            : refunded - shown;
        taken.set(line_number, before + cents);
        return { line_number, reason: null, cents };
      }),
    ]),
  );
}

function soldLine(
  { purchaseOrder }: KnownFacts,
  { purchase_order_line_number, sku }: ReturnOfOrder["lines"][number],
) {
  const ordered = purchaseOrder?.orderLines.orderLine ?? [];
  const sameSku = ordered.filter(({ item }) => item.sku === sku);
  return (
    ordered.find(({ lineNumber }) => lineNumber === purchase_order_line_number) ??
    (sameSku.length === 1 ? sameSku[0] : undefined)
  );
}

/** All refunds that are accounted for, by line of the purchase order: those from here, and those of returns. */
export function knownRefunds(facts: KnownFacts): Map<string, KnownRefund[]> {
  const known = new Map<string, KnownRefund[]>();
  for (const { line_number, cents, reason } of [
    ...facts.goodwill.flatMap(({ payload }) => goodwillCents(payload)),
    ...[...returnCents(facts).values()].flat(),
  ]) {
    if (cents > 0) known.set(line_number, [...(known.get(line_number) ?? []), { cents, reason }]);
  }
  return known;
}

function centsByLine(refunds: readonly RefundOfLine[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { line_number, cents } of refunds)
    sums.set(line_number, (sums.get(line_number) ?? 0) + cents);
  return sums;
}
