import { MathBN } from "@medusajs/framework/utils";
import { digits } from "./decimal";

/** A tax line for an item or shipping method of a Medusa order. */
export type TaxLine = {
  /** Percent, as decimal digits; unrounded, so that it holds more of them than a `number` can. */
  rate: string;
  code: string;
  description: string;
};

/**
 * The tax line that makes Medusa, which keeps rates and no amounts, come to exactly the tax that
 * Walmart charged. `null` if there is no tax, or nothing that a rate could be taken of: such a tax
 * has to go elsewhere (see `toShippingMethodDrafts`).
 */
export function taxLine(taxable: number, tax: number): TaxLine | null {
  if (tax === 0 || taxable <= 0) return null;
  return {
    rate: digits(MathBN.div(MathBN.mult(tax, 100), taxable)),
    code: "walmart",
    description: "Collected and remitted by Walmart",
  };
}
