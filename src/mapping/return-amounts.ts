import { MathBN } from "@medusajs/framework/utils";
import type { WalmartReturnLine, WalmartReturnOrder } from "../walmart-api/schemas/return";
import { fromCents, toCents } from "./cents";
import { sum } from "./decimal";
import { wholeUnits } from "./whole-units";

/** The amounts that a return refunds, including tax and shipping, in units of its currency. */
export type ReturnAmounts = {
  total: number;
  /** Amounts of the lines, in the order's sequence; their sum is `total`. */
  lines: number[];
  /** Lower case, as in Medusa. */
  currency_code: string;
};

/**
 * Calculates the amounts of a return. Walmart's own total (`totalRefundAmount`) is what the buyer gets, so it takes
 * precedence: if the lines add up to another amount (Walmart rounds per unit), the difference is distributed over them
 * by size.
 */
export function returnAmounts(order: WalmartReturnOrder): ReturnAmounts {
  const lines = order.returnOrderLines.map(lineCents);
  const ofLines = lines.reduce((total, cents) => total + cents, 0);
  const walmartTotal = order.totalRefundAmount
    ? toCents(order.totalRefundAmount.currencyAmount)
    : ofLines;
  // Some returns have a total of zero until they are refunded; then only the charges are known.
  const total = walmartTotal > 0 ? walmartTotal : ofLines;
  const currency =
    order.totalRefundAmount?.currencyUnit ??
    order.returnOrderLines.find((line) => line.unitPrice)?.unitPrice?.currencyUnit ??
    "USD";
  return {
    total: fromCents(total),
    lines: distribute(lines, total).map(fromCents),
    currency_code: currency.toLowerCase(),
  };
}

/**
 * The refund of some units of a line, after `before` units were refunded. Partial refunds add up to the line's amount
 * to the cent.
 */
export function refundOfUnits(
  line: { quantity: number; amount: number },
  before: number,
  units: number,
): number {
  return fromCents(refundCentsOfUnits(line, before, units));
}

/** As {@link refundOfUnits}, in cents. */
export function refundCentsOfUnits(
  line: { quantity: number; amount: number },
  before: number,
  units: number,
): number {
  if (line.quantity <= 0) return 0;
  const upTo = (count: number) =>
    Math.round((toCents(line.amount) * Math.min(count, line.quantity)) / line.quantity);
  return upTo(before + units) - upTo(before);
}

/** Walmart's total of the line if there is one, else the sum of its charges and taxes. */
function lineCents(line: WalmartReturnLine): number {
  const total = line.chargeTotals.find((one) => one.name === "lineTotal")?.value;
  if (total) return toCents(total.currencyAmount);
  const perUnit = line.charges
    .filter((charge) => charge.isBillable)
    .map((charge) => {
      const taxes = sum(charge.tax.map((tax) => tax.taxPerUnit?.currencyAmount ?? 0)).abs();
      const amount = MathBN.add(MathBN.abs(charge.chargePerUnit.currencyAmount), taxes);
      return charge.isDiscount ? amount.negated() : amount;
    });
  return toCents(MathBN.mult(sum(perUnit), wholeUnits(line.quantity.measurementValue)));
}

/** Distributes a total in proportion to parts, in whole cents that add up to it. */
function distribute(parts: number[], total: number): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (all === total) return parts;
  let before = 0;
  let distributed = 0;
  return parts.map((part, index) => {
    before += all > 0 ? part : 1;
    const upTo =
      index === parts.length - 1
        ? total
        : Math.round((total * before) / (all > 0 ? all : parts.length));
    const share = upTo - distributed;
    distributed = upTo;
    return share;
  });
}
