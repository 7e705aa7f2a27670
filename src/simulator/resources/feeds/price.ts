import { z } from "zod";
import { setPrice } from "../../state/listing-changes";
import { centsOfBody, priceBody } from "../prices/body";
import { dataError, INVALID, NO_ITEM, schemaErrors } from "./errors";
import { type FeedKind, skuOf } from "./types";

/** Prices of items. */
export const PRICE_FEED: FeedKind = {
  limit: { tokens: 10, perMs: 3_600_000 },
  maxBytes: 10 * 1024 * 1024,
  file: z
    .strictObject({
      PriceHeader: z.strictObject({
        version: z.literal("1.7"),
        feedDate: z.string().optional(),
        requestBatchId: z.string().optional(),
      }),
      Price: z.array(z.unknown()).min(1).max(100_000),
    })
    .transform(({ Price }) => Price),
  apply(value, feed, cause, world) {
    const read = priceBody.safeParse(value);
    if (!read.success) {
      return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    }
    const { sku } = read.data;
    const item = world.listings.items.get(feed.seller, sku);
    if (!item) {
      return { sku, errors: [dataError(NO_ITEM, "sku", `There is no item with the SKU ${sku}.`)] };
    }
    setPrice(world, item, centsOfBody(read.data), cause);
    return { sku, wpid: item.wpid, errors: [] };
  },
};
