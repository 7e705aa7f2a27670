import { z } from "zod";
import { PRICE_ENDING } from "../price-ending";

const MAX_UNITS = 2_147_483_647;
const MAX_AMOUNT = 1_000_000_000;

function units(what: string) {
  const error = `must be a whole number from 0 up (${what})`;
  return z
    .number({ error })
    .int({ error })
    .min(0, { error })
    .max(MAX_UNITS, { error: `must be at most ${MAX_UNITS}` });
}

function amount(error: string) {
  return z
    .number({ error })
    .max(MAX_AMOUNT, { error: `must be at most ${MAX_AMOUNT}` })
    .refine((value) => Number(value.toFixed(2)) === value, {
      error: "must have at most two decimals: Walmart takes no more",
    });
}

const inventoryShape = {
  /** Units kept back from Walmart. */
  buffer: units("units kept back from Walmart").optional(),
  /** Share of the stock that Walmart sees. */
  percentage: z
    .number()
    .min(0, { error: "must be at least 0 (percent of the available stock)" })
    .max(100, { error: "must be at most 100 (percent of the available stock)" })
    .optional(),
  /** Never show more than this. */
  maximum: units("the most units that Walmart is shown").optional(),
  /** What to show for variants whose stock is not managed. */
  unmanaged_quantity: units("shown where stock is not managed").optional(),
};

const priceShape = {
  /** Added to the store's price, in percent; below 0 for less. */
  percent: z
    .number()
    .gt(-100, { error: "must be above -100: nothing would be left of the price" })
    .max(10_000, { error: "must be at most 10000" })
    .optional(),
  /** Added after that, in the account's currency; below 0 for less. */
  fixed: amount("must be an amount, such as 1.5 or -0.5").optional(),
  /** A number: to the nearest multiple of it. Text such as `.99`: up to the next price that ends so. */
  rounding: z
    .union([z.number().min(0).max(1000), z.string().regex(PRICE_ENDING)], {
      error: 'must be a number from 0 to 1000 such as 0.05, or how prices end, such as ".99"',
    })
    .optional(),
  /** Never sell below this. */
  floor: amount("must be an amount above 0")
    .refine((value) => value > 0, { error: "must be above 0; leave it out for no floor" })
    .optional(),
};

/** How much of the stock Walmart is shown. */
export const inventoryRuleSchema = z.strictObject(inventoryShape);
/** How a price at Walmart is made from the store's. */
export const priceRuleSchema = z.strictObject(priceShape);

export type InventoryRule = z.output<typeof inventoryRuleSchema>;
export type PriceRule = z.output<typeof priceRuleSchema>;

/**
 * Rules of one listing. What is missing comes from the account's; `quantity` and `amount` say outright what Walmart is
 * shown.
 */
export const listingOverridesSchema = z.strictObject({
  inventory: z
    .strictObject({ ...inventoryShape, quantity: units("shown whatever the stock is").optional() })
    .optional(),
  price: z
    .strictObject({
      ...priceShape,
      amount: amount("must be an amount above 0")
        .refine((value) => value > 0, { error: "must be above 0" })
        .optional(),
    })
    .refine(({ amount: price, floor }) => !price || !floor || floor <= price, {
      path: ["floor"],
      error: "must not be above the amount",
    })
    .optional(),
});

export type ListingOverrides = z.output<typeof listingOverridesSchema>;

/** Overrides as stored; what an older release stored and this one does not know counts as none. */
export function readOverrides(stored: unknown): ListingOverrides {
  const result = listingOverridesSchema.safeParse(stored ?? {});
  return result.success ? result.data : {};
}
