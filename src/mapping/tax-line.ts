import { MathBN } from "@medusajs/framework/utils";
import { digits } from "./decimal";

/** A tax line of an item or shipping method of a Medusa order. */
export type TaxLine = {
  /** Percent, as decimal digits; unrounded, so it has more digits than a `number` can hold. */
  rate: string;
  code: string;
  description: string;
};

/**
 * Creates the tax line that results in exactly Walmart's tax, although Medusa stores rates instead of amounts. `null`
 * if there is no tax, or no base for a rate: such a tax needs another place (see `toShippingMethodDrafts`).
 */
export function taxLine(taxable: number, tax: number): TaxLine | null {
  if (tax === 0 || taxable <= 0) return null;
  return {
    rate: digits(MathBN.div(MathBN.mult(tax, 100), taxable)),
    code: "walmart",
    description: "Collected and remitted by Walmart",
  };
}
