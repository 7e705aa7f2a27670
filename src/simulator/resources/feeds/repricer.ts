import { z } from "zod";
import { centsOf } from "../../state/cents";
import { applyStrategy } from "../../state/repriced-price";
import { dataError, INVALID, NO_ITEM, schemaErrors } from "./errors";
import { type FeedKind, skuOf } from "./types";

const amount = z
  .number()
  .positive()
  .refine((value) => centsOf(value) !== null, "must not have more than two decimals");

const entry = z.strictObject({
  sku: z.string().min(1),
  repricerStrategy: z.string().min(1).optional(),
  minimumSellerAllowedPrice: amount.optional(),
  maximumSellerAllowedPrice: amount.optional(),
});

/** Strategies of items. An item with a strategy needs a lowest and a highest price. */
export const REPRICER_FEED: FeedKind = {
  limit: { tokens: 6, perMs: 3_600_000 },
  maxBytes: 10 * 1024 * 1024,
  file: z
    .strictObject({
      ItemFeedHeader: z.strictObject({
        processMode: z.literal("REPLACE"),
        subset: z.literal("EXTERNAL"),
        mart: z.literal("WALMART_US"),
        sellingChannel: z.literal("repricerstrategy"),
        version: z.literal("1.1"),
        locale: z.literal("en"),
      }),
      Item: z
        .array(z.strictObject({ Strategy: z.unknown() }))
        .min(1)
        .max(10_000),
    })
    .transform(({ Item }) => Item.map(({ Strategy }) => Strategy)),
  apply(value, { seller }, cause, world) {
    const read = entry.safeParse(value);
    if (!read.success) return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    const { sku, repricerStrategy: strategy } = read.data;
    const { minimumSellerAllowedPrice: lowest, maximumSellerAllowedPrice: highest } = read.data;
    const refuse = (field: string, text: string) => ({
      sku,
      errors: [dataError(INVALID, field, text)],
    });
    const item = world.listings.items.get(seller, sku);
    if (!item) {
      return { sku, errors: [dataError(NO_ITEM, "sku", `There is no item with the SKU ${sku}.`)] };
    }
    const { repricer } = world.listings;
    if (strategy === undefined) {
      repricer.assign(seller, sku, null);
      return { sku, wpid: item.wpid, errors: [] };
    }
    if (!repricer.ofSeller(seller).some((one) => one.repricerStrategy === strategy))
      return refuse("repricerStrategy", `There is no strategy named ${strategy}.`);
    if (lowest === undefined || highest === undefined)
      return refuse("minimumSellerAllowedPrice", "A lowest and a highest price are required.");
    if (lowest > highest)
      return refuse("minimumSellerAllowedPrice", "The lowest price is above the highest one.");
    repricer.assign(seller, sku, {
      strategy,
      minimumCents: Math.round(lowest * 100),
      maximumCents: Math.round(highest * 100),
    });
    applyStrategy(world, item, cause);
    return { sku, wpid: item.wpid, errors: [] };
  },
};
