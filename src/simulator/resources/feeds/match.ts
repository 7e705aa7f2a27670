import { z } from "zod";
import { centsOf } from "../../state/cents";
import type { CatalogProduct } from "../../state/catalog";
import type { FeedItem, IngestionError } from "../../state/feeds";
import { PRODUCT_ID_TYPES } from "../../state/identifiers";
import { recordListing, setPublished } from "../../state/listing-changes";
import { onItemAdded } from "../../state/order-events";
import type { World } from "../../state/world";
import {
  dataError,
  INVALID,
  MALFORMED,
  NO_MATCH,
  PRICE_MISMATCH,
  schemaErrors,
  UPC_CONFLICT,
} from "./errors";
import { findGtin } from "./find-gtin";
import { type FeedKind, skuOf } from "./types";

const text = z.string().min(1);

const versionOf = z.looseObject({ MPItemFeedHeader: z.looseObject({ version: text }) });

/** The header of version 5.0: exactly these fields. */
const header = z.strictObject({
  businessUnit: z.literal("WALMART_US"),
  locale: z.literal("en"),
  version: z.string().regex(/^5\.0\./),
});

/** The header of versions up to 4.2. */
const oldHeader = z.strictObject({
  requestId: text.max(64).optional(),
  requestBatchId: text.max(64).optional(),
  feedDate: z.string().optional(),
  processMode: z.enum(["MERGE", "REPLACE"]).optional(),
  subset: text.optional(),
  mart: text.optional(),
  Mart: text.optional(),
  locale: z.literal("en"),
  sellingChannel: z.literal("mpsetupbymatch"),
  version: z.string().regex(/^4\./),
});

/** Conditions of used items, for which Walmart requires a picture. */
const USED = /^(New with defects|Pre-Owned: |Remanufactured)/;

const matchItem = z
  .strictObject({
    sku: text.max(50),
    productIdentifiers: z.strictObject({
      productIdType: z.enum(PRODUCT_ID_TYPES),
      productId: text.max(14),
    }),
    price: z
      .number()
      .min(0)
      .refine((price) => centsOf(price) !== null, "must not have more than two decimals"),
    ShippingWeight: z.number().min(0),
    condition: text.max(200).optional(),
    mainImageUrl: z.url().optional(),
    restoredProductIdentifier: z
      .strictObject({
        restoredProductIdType: z.enum(["GTIN", "UPC"]),
        restoredProductId: text.max(14),
      })
      .optional(),
    inventory: z.array(z.unknown()).min(1).optional(),
    productCategory: text.optional(),
    asin: text.max(11).optional(),
    additionalProductAttributes: z.array(z.unknown()).min(1).optional(),
    additionalOfferAttributes: z.array(z.unknown()).min(1).optional(),
  })
  .refine(({ condition, mainImageUrl }) => !USED.test(condition ?? "") || mainImageUrl, {
    path: ["mainImageUrl"],
    message: "is required for this condition",
  })
  .refine(
    ({ condition, restoredProductIdentifier }) =>
      !condition?.startsWith("Restored: ") || restoredProductIdentifier,
    { path: ["restoredProductIdentifier"], message: "is required for this condition" },
  );

type MatchItem = z.infer<typeof matchItem>;

/** Offers for products that are already in Walmart's catalog. */
export const MATCH_FEED: FeedKind = {
  limit: { tokens: 20, perMs: 3_600_000 },
  maxBytes: 25 * 1024 * 1024,
  file: z
    .strictObject({
      MPItemFeedHeader: z.union([header, oldHeader]),
      MPItem: z.array(z.strictObject({ Item: z.unknown() })).min(1),
    })
    .transform(({ MPItem }) => MPItem.map(({ Item }) => Item)),
  headerProblem(file, { matchFeedVersions }) {
    const version = versionOf.safeParse(file).data?.MPItemFeedHeader.version;
    if (version === undefined || matchFeedVersions.includes(version)) {
      return undefined;
    }
    const accepted = matchFeedVersions.join(", ");
    return dataError(MALFORMED, "version", `Version ${version} is not one of ${accepted}.`);
  },
  apply(value, feed, cause, world): FeedItem {
    const read = matchItem.safeParse(value);
    if (!read.success) {
      return { sku: skuOf(value), errors: schemaErrors(read.error, INVALID) };
    }
    const { sku } = read.data;
    const found = findProduct(read.data, feed.seller, world);
    if (!("gtin" in found)) {
      return { sku, errors: [found] };
    }
    offer(read.data, found, feed.seller, world);
    const price = read.data.price;
    recordListing(world, { kind: "item", seller: feed.seller, sku, price }, cause);
    return { sku, wpid: found.wpid, errors: [] };
  },
};

/** Finds the product of an offer. Returns an error if there is none. */
function findProduct(
  item: MatchItem,
  seller: string,
  world: World,
): CatalogProduct | IngestionError {
  const { items, catalog } = world.listings;
  const { productIdType, productId } = item.productIdentifiers;
  const gtin = findGtin(item, seller, world);
  if (typeof gtin !== "string") {
    return gtin;
  }
  const product = catalog.get(gtin);
  if (!product) {
    const fault = `No product with the ${productIdType} ${productId} exists in Walmart's catalog.`;
    return dataError(NO_MATCH, "productId", `${fault} Set up the full item instead.`);
  }
  const other = items.ofProduct(seller, gtin);
  if (product.conflict || (other && other.sku !== item.sku)) {
    const fault = `The ${productIdType} ${productId} already exists in Walmart's catalog`;
    return dataError(UPC_CONFLICT, "productId", `${fault}, with details that do not match.`);
  }
  const { minCents = 0, maxCents = Infinity } = product;
  const cents = Math.round(item.price * 100);
  if (cents < minCents || cents > maxCents) {
    const fault = `The price ${item.price} does not match the product with that Product ID.`;
    return dataError(PRICE_MISMATCH, "price", fault);
  }
  return product;
}

function offer(item: MatchItem, product: CatalogProduct, seller: string, world: World): void {
  const { items } = world.listings;
  const cents = Math.round(item.price * 100);
  const condition = item.condition ?? "New";
  const existing = items.get(seller, item.sku);
  if (existing) {
    Object.assign(existing, { cents, condition });
    return;
  }
  const { gtin, wpid, productName, productType } = product;
  const added = {
    sku: item.sku,
    seller,
    wpid,
    gtin,
    productName,
    productType,
    condition,
    cents,
    publishedStatus: "IN_PROGRESS" as const,
    unpublishedReasons: [],
    lifecycleStatus: "ACTIVE" as const,
    retiring: false,
  };
  items.add(added);
  onItemAdded(world, added);
  setPublished(world, added, product.publishedStatus, product.unpublishedReasons);
}
