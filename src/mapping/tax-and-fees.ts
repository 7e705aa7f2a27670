import { MathBN } from "@medusajs/framework/utils";
import type { WalmartCharge } from "../walmart-api/schemas/order";

/** The tax on a charge, and fees that Walmart collects together with it; in units of the order's currency. */
export type TaxAndFees = { tax: number; fees: number };

/**
 * The tax on a charge. `taxAndOtherFees` repeats the tax and may add fees to it, so the two are never added. Walmart does
 * not document this; it is an assumption: the amounts are equal in all of its examples of orders, and in those of returns
 * the second one is the tax plus fees.
 */
export function taxAndFees({ tax, taxAndOtherFees }: WalmartCharge): TaxAndFees {
  const own = tax?.taxAmount?.amount;
  const withFees = taxAndOtherFees?.taxAmount?.amount;
  if (own === undefined || withFees === undefined) return { tax: own ?? withFees ?? 0, fees: 0 };
  return { tax: own, fees: Math.max(0, MathBN.sub(withFees, own).toNumber()) };
}
