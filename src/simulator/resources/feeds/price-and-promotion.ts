import { z } from "zod";
import { centsOf } from "../../state/cents";
import { setPrice } from "../../state/listing-changes";
import { dataError, INVALID, NO_ITEM, schemaErrors } from "./errors";
import { type FeedKind, skuOf } from "./types";

const amount = z
  .number()
  .positive()
  .refine((value) => centsOf(value) !== null, "must not have more than two decimals");

const entry = z.strictObject({
  sku: z.string().min(1),
  price: amount.optional(),
  msrp: amount.optional(),
  businessPrice: amount.optional(),
  promoid: z.string().optional(),
  promotionInformation: z.looseObject({ promotionSettingAction: z.string() }).optional(),
});

/** The name of an entry depends on the version: `Promo&Discount` up to 2.0, `Price` in 5.0. */
function fileOf(version: RegExp, name: "Promo&Discount" | "Price") {
  return z
    .strictObject({
      MPItemFeedHeader: z.strictObject({
        businessUnit: z.literal("WALMART_US"),
        locale: z.literal("en"),
        version: z.string().regex(version),
      }),
      MPItem: z
        .array(z.strictObject({ [name]: z.unknown() }))
        .min(1)
        .max(10_000),
    })
    .transform(({ MPItem }) => MPItem.map((item) => item[name]));
}

/** Prices and promotions of items. Promotions are accepted and have no effect. */
export const PRICE_AND_PROMOTION_FEED: FeedKind = {
  limit: { tokens: 10, perMs: 3_600_000 },
  maxBytes: 10 * 1024 * 1024,
  file: z.union([fileOf(/^2\.0\./, "Promo&Discount"), fileOf(/^5\.0\./, "Price")]),
  apply(value, feed, cause, world) {
    const read = entry.safeParse(value);
    if (!read.success) {
      return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    }
    const { sku, price } = read.data;
    const item = world.listings.items.get(feed.seller, sku);
    if (!item) {
      return { sku, errors: [dataError(NO_ITEM, "sku", `There is no item with the SKU ${sku}.`)] };
    }
    if (price !== undefined) {
      setPrice(world, item, Math.round(price * 100), cause);
    }
    return { sku, wpid: item.wpid, errors: [] };
  },
};
