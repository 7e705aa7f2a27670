import type { WalmartReturnLine, WalmartReturnOrder } from "../walmart-api/schemas/return";
import { wholeUnits } from "./whole-units";

/** What a return gives back, taxes and shipping included, in units of its currency. */
export type ReturnAmounts = {
  total: number;
  /** Of each line, in the order's own order; their sum is `total`. */
  lines: number[];
  /** Lower case, as Medusa writes it. */
  currency_code: string;
};

/**
 * The amounts of a return. Walmart's own sum (`totalRefundAmount`) is what its buyer gets, so it comes first: where
 * the lines add up to something else (Walmart rounds per unit), the difference is dealt out over them by size.
 */
export function returnAmounts(order: WalmartReturnOrder): ReturnAmounts {
  const lines = order.returnOrderLines.map(lineCents);
  const sum = lines.reduce((total, cents) => total + cents, 0);
  const said = order.totalRefundAmount ? toCents(order.totalRefundAmount.currencyAmount) : sum;
  // Some returns come with a total of nothing until they are refunded: then the charges are all there is to go by.
  const total = said > 0 ? said : sum;
  const currency =
    order.totalRefundAmount?.currencyUnit ??
    order.returnOrderLines.find((line) => line.unitPrice)?.unitPrice?.currencyUnit ??
    "USD";
  return {
    total: total / 100,
    lines: dealOut(lines, total).map((cents) => cents / 100),
    currency_code: currency.toLowerCase(),
  };
}

/**
 * What the refund of some units of a line gives back, after others of it were refunded. Partial refunds of a line add
 * up to its amount to the cent, whatever its parts.
 */
export function amountOfUnits(
  line: { quantity: number; amount: number },
  before: number,
  units: number,
): number {
  if (line.quantity <= 0) return 0;
  const upTo = (count: number) =>
    Math.round((toCents(line.amount) * Math.min(count, line.quantity)) / line.quantity);
  return (upTo(before + units) - upTo(before)) / 100;
}

/** Walmart's total of the line if it says one, else what its charges and taxes add up to. */
function lineCents(line: WalmartReturnLine): number {
  const total = line.chargeTotals.find((one) => one.name === "lineTotal")?.value;
  if (total) return toCents(total.currencyAmount);
  const perUnit = line.charges
    .filter((charge) => charge.isBillable)
    .reduce((sum, charge) => {
      const taxes = charge.tax.reduce((all, tax) => all + (tax.taxPerUnit?.currencyAmount ?? 0), 0);
      const amount = Math.abs(charge.chargePerUnit.currencyAmount) + Math.abs(taxes);
      return charge.isDiscount ? sum - amount : sum + amount;
    }, 0);
  return toCents(perUnit * wholeUnits(line.quantity.measurementValue));
}

function toCents(amount: number): number {
  return Math.round(amount * 100 + Math.sign(amount) * 1e-6);
}

/** Shares of a total in proportion to parts, in whole cents that add up to it. */
function dealOut(parts: number[], total: number): number[] {
  const sum = parts.reduce((all, part) => all + part, 0);
  if (sum === total) return parts;
  let before = 0;
  let dealt = 0;
  return parts.map((part, index) => {
    before += sum > 0 ? part : 1;
    const upTo =
      index === parts.length - 1
        ? total
        : Math.round((total * before) / (sum > 0 ? sum : parts.length));
    const share = upTo - dealt;
    dealt = upTo;
    return share;
  });
}
