import { MathBN } from "@medusajs/framework/utils";

/** An exact decimal number, as Medusa uses for money. */
export type Decimal = ReturnType<typeof MathBN.convert>;

/** Exact sum; numbers such as 0.1, and decimal digits as text, are converted by their digits. */
export function sum(values: readonly (number | string | Decimal)[]): Decimal {
  return MathBN.sum(...values);
}

/**
 * Formats decimal digits, never in exponent notation: at most 20 digits, which is what Medusa stores, and at most 20
 * decimals.
 */
export function digits(value: Decimal): string {
  return value.precision(20).toFixed();
}

/** Calculates `part / whole` of an amount of money, rounded to the cent; the whole amount is not rounded. */
export function share(amount: number, part: number, whole: number): number {
  if (part === whole || amount === 0) return amount;
  return MathBN.convert(MathBN.div(MathBN.mult(amount, part), whole), 2).toNumber();
}
