import { z } from "zod";
import { PRICE_ENDING } from "../price-ending";

const MAX_UNITS = 2_147_483_647;
const MAX_AMOUNT = 1_000_000_000;

function units() {
  const error = "must be a whole number, 0 or more";
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
      error: "must have at most two decimals, such as 4.99",
    });
}

const inventoryShape = {
  /** Units to keep in reserve. */
  buffer: units().optional(),
  /** Percentage of the stock to show. */
  percentage: z
    .number({ error: "must be a number from 0 to 100" })
    .min(0, { error: "must be at least 0" })
    .max(100, { error: "must be at most 100" })
    .optional(),
  /** The most units to show. */
  maximum: units().optional(),
  /** Units to show for variants without managed stock. */
  unmanaged_quantity: units().optional(),
};

const priceShape = {
  /** Added to the store's price, in percent. Negative values lower the price. */
  percent: z
    .number({ error: "must be a number, such as 5 or -5" })
    .gt(-100, { error: "must be above -100, or the price would be 0" })
    .max(10_000, { error: "must be at most 10000" })
    .optional(),
  /** Added after that, in the account's currency. Negative values lower the price. */
  fixed: amount("must be an amount, such as 1.5 or -0.5").optional(),
  /** A number: rounds to its nearest multiple. Text such as `.99`: rounds up to the next price with this ending. */
  rounding: z
    .union([z.number().min(0).max(1000), z.string().regex(PRICE_ENDING)], {
      error: 'must be a number from 0 to 1000, such as 0.05, or a price ending, such as ".99"',
    })
    .optional(),
  /** The lowest price. */
  floor: amount("must be an amount above 0, such as 4.99")
    .refine((value) => value > 0, { error: "must be above 0. Leave it out for no lowest price" })
    .optional(),
};

/** How much of the stock is shown on Walmart. */
export const inventoryRuleSchema = z.strictObject(inventoryShape);
/** How the price on Walmart is calculated from the store's price. */
export const priceRuleSchema = z.strictObject(priceShape);

const share = (most: number) =>
  z
    .number({ error: "must be a number of percent, such as 30" })
    .gt(0, { error: "must be above 0. Leave it out for no limit" })
    .max(most, { error: `must be at most ${most}` });

/** Which price changes wait for a person. Without any part, only prices below the floor do. */
export const priceGuardSchema = z.strictObject({
  /** How far a price may move from the last one, in percent. */
  max_change_percent: share(1_000).optional(),
  /** How many of the listings may change their price at once, in percent. */
  max_listings_percent: share(100).optional(),
});

/** Rules of one listing. Missing rules come from the account. `quantity` and `amount` are fixed values. */
export const listingOverridesSchema = z.strictObject({
  inventory: z.strictObject({ ...inventoryShape, quantity: units().optional() }).optional(),
  price: z
    .strictObject({
      ...priceShape,
      amount: amount("must be an amount above 0, such as 4.99")
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

/** Reads stored overrides. Overrides of older releases that are no longer valid count as none. */
export function readOverrides(stored: unknown): ListingOverrides {
  const result = listingOverridesSchema.safeParse(stored ?? {});
  return result.success ? result.data : {};
}
