import type { Refund, SimulatedLine } from "./order";

/** What the buyer paid for one charge type and has not got back. */
export interface Refundable {
  chargeType: string;
  chargeName: string;
  cents: number;
  taxCents: number;
}

/** What is left of the line's charges after these refunds, by charge type; discounts reduce the price. */
export function leftToRefund(line: SimulatedLine, refunds: Refund[]): Refundable[] {
  const byType = new Map<string, Refundable>();
  for (const { chargeType, chargeName, cents, taxCents } of line.charges) {
    const sum = byType.get(chargeType) ?? { chargeType, chargeName, cents: 0, taxCents: 0 };
    sum.cents += cents;
    sum.taxCents += taxCents ?? 0;
    byType.set(chargeType, sum);
  }
  for (const refund of refunds) {
    const sum = byType.get(refund.chargeType);
    if (sum) {
      sum.cents -= refund.cents;
      sum.taxCents -= refund.taxCents;
    }
  }
  return [...byType.values()].filter((left) => left.cents > 0 || left.taxCents > 0);
}

/** The total of these refunds, including tax. */
export function sumCents(refunds: Refund[]): number {
  return refunds.reduce((sum, refund) => sum + refund.cents + refund.taxCents, 0);
}
