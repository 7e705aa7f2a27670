import { z } from "zod";
import { centsOf } from "../../state/cents";
import { recordListing, setPrice } from "../../state/listing-changes";
import type { SellerItem } from "../../state/items";
import type { Promotion } from "../../state/promotions";
import type { World } from "../../state/world";
import {
  checkTogether,
  PromotionRefusal,
  putPromotion,
  removeAllPromotions,
  removePromotion,
} from "../prices/promotion-rules";
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
  promotionInformation: z
    .union([
      z.strictObject({
        promotionSettingAction: z.literal("Create"),
        promotionPlacement: z.literal("MAP Cart").optional(),
        promotionType: z.enum(["Clearance", "Reduced"]).optional(),
        promotionPrice: amount,
        promotionPriceStartDateTime: z.iso.datetime(),
        promotionPriceEndDateTime: z.iso.datetime(),
      }),
      z.looseObject({ promotionSettingAction: z.enum(["Delete", "Replace All"]) }),
    ])
    .optional(),
});
type Entry = z.infer<typeof entry>;

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

/** Prices and promotions of items, by the rules of single changes. The comparison price is the item's own price. */
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
    try {
      changePromotions(read.data, item, cause, world);
    } catch (error) {
      if (!(error instanceof PromotionRefusal)) throw error;
      return { sku, wpid: item.wpid, errors: [dataError(INVALID, error.field, error.message)] };
    }
    return { sku, wpid: item.wpid, errors: [] };
  },
};

function changePromotions(
  change: Entry,
  item: SellerItem,
  cause: Parameters<FeedKind["apply"]>[2],
  world: World,
): void {
  if (!change.promotionInformation) return;
  const { seller, sku } = item;
  const { promotions } = world.listings;
  const now = world.clock.now();
  const after = afterChange(promotions.of(seller, sku), change, item, now);
  checkTogether(after, now);
  promotions.set(seller, sku, after);
  recordListing(world, { kind: "promotion", seller, sku, items: after.length }, cause);
}

function afterChange(
  before: readonly Promotion[],
  { promoid: promoId, promotionInformation: wanted }: Entry,
  { cents }: SellerItem,
  now: number,
): Promotion[] {
  if (wanted?.promotionSettingAction === "Create")
    return putPromotion(
      before,
      {
        promoId,
        kind:
          "promotionType" in wanted && wanted.promotionType === "Clearance"
            ? "CLEARANCE"
            : "REDUCED",
        cents: Math.round(Number(wanted.promotionPrice) * 100),
        comparisonCents: cents,
        startsAt: Date.parse(String(wanted.promotionPriceStartDateTime)),
        endsAt: Date.parse(String(wanted.promotionPriceEndDateTime)),
      },
      now,
    );
  if (wanted?.promotionSettingAction === "Replace All") return removeAllPromotions(before, now);
  if (promoId === undefined) throw new PromotionRefusal("promoid", "is missing");
  return removePromotion(before, { promoId }, now);
}
