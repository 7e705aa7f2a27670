import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** An amount of money in whole cents, rounded half away from zero. Exact: no binary fractions are involved. */
export function toCents(amount: BigNumberInput): number {
  return MathBN.mult(amount, 100).decimalPlaces(0).toNumber();
}

/** Cents in units of the currency. */
export function fromCents(cents: number): number {
  return MathBN.div(cents, 100).toNumber();
}
