import { lineQuantities, onlyRefunded } from "./quantities";
import { taxAndFees } from "./tax-and-fees";
import { orderedUnits } from "./units";
import type { WalmartCharge, WalmartOrderLine } from "../walmart-api/schemas/order";

/** A refundable charge of a line. Amounts are positive cents. */
export type RefundableCharge = {
  type: string;
  name: string;
  cents: number;
  tax_cents: number;
  tax_name: string;
};

/**
 * What is left of the charges of a line's shipped units after all refunds on it. The buyer does not pay for unshipped
 * units, but Walmart's charges are for all ordered units, so they are prorated. Discounts are subtracted.
 */
export function refundableCharges(line: WalmartOrderLine): RefundableCharge[] {
  const byType = new Map<string, RefundableCharge>();
  for (const charge of line.charges?.charge ?? []) {
    const type = charge.chargeType.toUpperCase();
    if (type !== "PRODUCT" && type !== "SHIPPING") continue;
    const refundable = byType.get(type) ?? {
      type,
      name: type === "PRODUCT" ? "ItemPrice" : "Shipping",
      cents: 0,
      tax_cents: 0,
      tax_name: charge.tax?.taxName ?? "Tax1",
    };
    refundable.cents += toCents(charge.chargeAmount.amount);
    refundable.tax_cents += toCents(taxAndFees(charge).tax);
    byType.set(type, refundable);
  }
  const quantities = lineQuantities(line);
  const ordered = orderedUnits(line);
  const gone = quantities.shipped + quantities.delivered + onlyRefunded(ordered, quantities);
  const paid = Math.min(1, gone / Math.max(1, ordered));
  for (const refundable of byType.values()) {
    refundable.cents = Math.round(refundable.cents * paid);
    refundable.tax_cents = Math.round(refundable.tax_cents * paid);
  }
  for (const charge of refundsOf(line)) {
    const refundable = byType.get(charge.chargeType.toUpperCase());
    if (!refundable) continue;
    refundable.cents -= Math.abs(toCents(charge.chargeAmount.amount));
    refundable.tax_cents -= Math.abs(toCents(charge.tax?.taxAmount?.amount ?? 0));
  }
  return [...byType.values()]
    .map((charge) => ({
      ...charge,
      cents: Math.max(0, charge.cents),
      tax_cents: Math.max(0, charge.tax_cents),
    }))
    .filter((charge) => charge.cents + charge.tax_cents > 0);
}

/** Splits a gross amount into price and tax in the proportion of a charge, in cents. */
export function splitTax(
  charge: Pick<RefundableCharge, "cents" | "tax_cents">,
  gross: number,
): { cents: number; tax_cents: number } {
  const all = charge.cents + charge.tax_cents;
  const tax =
    all > 0 ? Math.min(charge.tax_cents, Math.round((gross * charge.tax_cents) / all)) : 0;
  return { cents: gross - tax, tax_cents: tax };
}

/** What was refunded on a line for one reason, including tax, in positive cents. */
export function refundedForReason(line: WalmartOrderLine, reason: string): number {
  return refundsOf(line, reason).reduce(
    (sum, charge) =>
      sum +
      Math.abs(toCents(charge.chargeAmount.amount)) +
      Math.abs(toCents(charge.tax?.taxAmount?.amount ?? 0)),
    0,
  );
}

function refundsOf(line: WalmartOrderLine, reason?: string): WalmartCharge[] {
  return (line.refund?.refundCharges?.refundCharge ?? []).flatMap(({ refundReason, charge }) =>
    charge && (reason === undefined || refundReason === reason) ? [charge] : [],
  );
}

function toCents(amount: number): number {
  return Math.round(amount * 100);
}
