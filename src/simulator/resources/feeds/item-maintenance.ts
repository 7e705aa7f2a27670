import type { FeedItem, IngestionError } from "../../state/feeds";
import type { SellerItem } from "../../state/items";
import { recordListing, setPrice } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { dataError, INVALID_CONTENT, NO_ITEM } from "./errors";
import { findGtin } from "./find-gtin";
import { readEntry, type ReadEntry } from "./item-entry";
import { itemFile, itemHeaderProblem } from "./item-file";
import { loadPictures, pictureProblem } from "./pictures";
import { type FeedKind, skuOf } from "./types";
import { groupProblem } from "./variant-groups";

const ORIGIN_FIELD = "country_of_origin_substantial_transformation";
const GROUP_FIELDS = ["variantGroupId", "variantAttributeNames", "isPrimaryVariant"];

/** Changes of items. What a change does not name stays as it is. */
export const MAINTENANCE_FEED: FeedKind = {
  limit: { tokens: 10, perMs: 3_600_000 },
  maxBytes: 25 * 1024 * 1024,
  file: itemFile,
  headerProblem: itemHeaderProblem,
  inspect: loadPictures,
  apply(value, feed, cause, world): FeedItem {
    const sku = skuOf(value);
    const item = world.listings.items.get(feed.seller, sku);
    if (!item) {
      const fault = `There is no item with the SKU ${sku}.`;
      return { sku, errors: [dataError(NO_ITEM, "sku", fault)] };
    }
    const read = readEntry(value, "MP_MAINTENANCE", world, item.productType);
    if (Array.isArray(read)) {
      return { sku, errors: read };
    }
    const problem = problemOf(read, item, world);
    if (problem) {
      return { sku, errors: [problem] };
    }
    change(item, read);
    recordListing(world, { kind: "content", seller: feed.seller, sku }, cause);
    const { price } = read.orderable;
    if (price !== undefined && Math.round(price * 100) !== item.cents) {
      setPrice(world, item, Math.round(price * 100), cause);
    }
    return { sku, wpid: item.wpid, errors: [] };
  },
};

function problemOf(read: ReadEntry, item: SellerItem, world: World): IngestionError | undefined {
  const { orderable, content } = read;
  const gtin = findGtin(orderable, item.seller, world);
  if (typeof gtin !== "string") {
    return gtin;
  }
  const origin = orderable[ORIGIN_FIELD];
  if (origin !== undefined && origin !== item.content?.orderable[ORIGIN_FIELD]) {
    return dataError(INVALID_CONTENT, ORIGIN_FIELD, "The country of origin cannot be changed.");
  }
  // A named attribute may be one that Walmart has from before.
  const visible = { ...item.content?.visible, ...content.visible };
  const isGrouped = GROUP_FIELDS.some((name) => name in content.visible);
  return (isGrouped ? groupProblem(visible) : undefined) ?? pictureProblem(content.visible, world);
}

function change(item: SellerItem, { orderable, content }: ReadEntry): void {
  const isRemoved = orderable.removeVariantGroup === "Yes";
  const visible: Record<string, unknown> = Object.fromEntries(
    Object.entries({ ...item.content?.visible, ...content.visible }).filter(
      ([name]) => !isRemoved || !GROUP_FIELDS.includes(name),
    ),
  );
  const { productType } = content;
  item.content = { productType, visible, orderable: { ...item.content?.orderable, ...orderable } };
  item.productType = productType;
  item.productName = String(visible.productName ?? item.productName);
}
