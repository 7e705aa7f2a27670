import { lineQuantities } from "./quantities";
import { orderedUnits } from "./units";
import type { WalmartCharge, WalmartOrderLine } from "../walmart-api/schemas/order";

/** A charge of a line as it can be given back: amounts are positive cents. */
export type RefundableCharge = {
  type: string;
  name: string;
  cents: number;
  tax_cents: number;
  tax_name: string;
};

/**
 * What is left of the charges of a line's shipped units after everything that was given back on it: of what was not
 * shipped the buyer pays nothing. Charges are those of all units ordered, so they are prorated by units. Discounts have
 * been taken off.
 */
export function refundableCharges(line: WalmartOrderLine): RefundableCharge[] {
  const byType = new Map<string, RefundableCharge>();
  for (const charge of line.charges?.charge ?? []) {
    const type = charge.chargeType.toUpperCase();
    if (type !== "PRODUCT" && type !== "SHIPPING") continue;
    const known = byType.get(type) ?? {
      type,
      name: type === "PRODUCT" ? "ItemPrice" : "Shipping",
      cents: 0,
      tax_cents: 0,
      tax_name: charge.tax?.taxName ?? "Tax1",
    };
    known.cents += toCents(charge.chargeAmount.amount);
    known.tax_cents += toCents(charge.tax?.taxAmount?.amount ?? 0);
    byType.set(type, known);
  }
  const { shipped, delivered, refunded } = lineQuantities(line);
  const paid = Math.min(1, (shipped + delivered + refunded) / Math.max(1, orderedUnits(line)));
  for (const known of byType.values()) {
    known.cents = Math.round(known.cents * paid);
    known.tax_cents = Math.round(known.tax_cents * paid);
  }
  for (const charge of refundsOf(line)) {
    const known = byType.get(charge.chargeType.toUpperCase());
    if (!known) continue;
    known.cents -= Math.abs(toCents(charge.chargeAmount.amount));
    known.tax_cents -= Math.abs(toCents(charge.tax?.taxAmount?.amount ?? 0));
  }
  return [...byType.values()]
    .map((one) => ({
      ...one,
      cents: Math.max(0, one.cents),
      tax_cents: Math.max(0, one.tax_cents),
    }))
    .filter((one) => one.cents + one.tax_cents > 0);
}

/** An amount with its tax, split as the charge that it is given back on is: price and tax, in cents. */
export function splitTax(
  charge: Pick<RefundableCharge, "cents" | "tax_cents">,
  gross: number,
): { cents: number; tax_cents: number } {
  const all = charge.cents + charge.tax_cents;
  const tax =
    all > 0 ? Math.min(charge.tax_cents, Math.round((gross * charge.tax_cents) / all)) : 0;
  return { cents: gross - tax, tax_cents: tax };
}

/** What was given back on a line for one reason, taxes included, in positive cents. */
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
