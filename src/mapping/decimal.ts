import { MathBN } from "@medusajs/framework/utils";

/** An exact decimal number: what Medusa calculates money with. */
export type Decimal = ReturnType<typeof MathBN.convert>;

/** Exact sum; binary numbers such as 0.1 are taken by their decimal digits. */
export function sum(values: readonly (number | Decimal)[]): Decimal {
  return MathBN.sum(...values);
}

/**
 * The decimal digits, never in exponent notation: at most 20 digits, which is what Medusa stores of
 * a number, and at most 20 places after the point.
 */
export function digits(value: Decimal): string {
  return value.precision(20).toFixed();
}

/** `part / whole` of an amount of money, rounded to the cent; the whole amount is left as it is. */
export function share(amount: number, part: number, whole: number): number {
  if (part === whole || amount === 0) return amount;
  return MathBN.convert(MathBN.div(MathBN.mult(amount, part), whole), 2).toNumber();
}
