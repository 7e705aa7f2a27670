import { wpidOf } from "../../state/catalog";
import type { Feed, FeedItem, IngestionError } from "../../state/feeds";
import { setUpItem } from "../../state/item-set-up";
import type { Cause } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { nodeProblem } from "../inventory/nodes";
import { dataError, INVALID, PROHIBITED, UNDER_REVIEW, UPC_CONFLICT } from "./errors";
import { findGtin } from "./find-gtin";
import { readEntry, type ReadEntry } from "./item-entry";
import { itemFile, itemHeaderProblem } from "./item-file";
import { loadPictures, pictureProblem } from "./pictures";
import { type FeedKind, skuOf } from "./types";
import { groupProblem, primaryProblem } from "./variant-groups";

/** Items that Walmart's catalog does not have. */
export const SET_UP_FEED: FeedKind = {
  limit: { tokens: 10, perMs: 3_600_000 },
  maxBytes: 25 * 1024 * 1024,
  file: itemFile,
  headerProblem: itemHeaderProblem,
  inspect: loadPictures,
  apply(value, feed, cause, world): FeedItem {
    const sku = skuOf(value);
    const read = readEntry(value, "MP_ITEM", world);
    if (Array.isArray(read)) {
      return { sku, errors: read };
    }
    const gtin = findNewGtin(read, feed.seller, world);
    if (typeof gtin !== "string") {
      return { sku, errors: [gtin] };
    }
    const problem = problemOf(read, feed, world);
    if (problem) {
      return { sku, errors: [problem] };
    }
    return judge(read, gtin, feed, cause, world);
  },
};

/** The GTIN of an item whose product nobody else has set up. */
function findNewGtin(
  { orderable, content }: ReadEntry,
  seller: string,
  world: World,
): string | IngestionError {
  const { productType, visible } = content;
  const gtin = findGtin(orderable, seller, world, { brand: visible.brand, productType });
  if (typeof gtin !== "string") {
    return gtin;
  }
  const { items, catalog } = world.listings;
  const product = catalog.get(gtin);
  const other = items.ofProduct(seller, gtin);
  const isTaken = product && (product.conflict || (product.isOnSale && product.owner !== seller));
  if (isTaken || (other && other.sku !== orderable.sku)) {
    const { productIdType, productId } = orderable.productIdentifiers;
    const fault = `The ${productIdType} ${productId} already exists in Walmart's catalog.`;
    return dataError(UPC_CONFLICT, "productId", fault);
  }
  return gtin;
}

function problemOf(read: ReadEntry, feed: Feed, world: World): IngestionError | undefined {
  const { orderable, content } = read;
  const seller = world.sellers.get(feed.seller);
  const unknownNode = (orderable.inventory ?? []).find(
    ({ fulfillmentCenterID: node }) =>
      node !== undefined && seller && node !== seller.partnerId && nodeProblem(seller, node),
  );
  if (unknownNode) {
    const fault = `There is no ship node ${unknownNode.fulfillmentCenterID}`;
    return dataError(INVALID, "inventory", fault);
  }
  return (
    groupProblem(content.visible) ??
    primaryProblem(feed, content.visible, orderable.sku, world) ??
    pictureProblem(content.visible, world)
  );
}

/** Sets the item up, unless Walmart does not sell it, or wants to look at it first. */
function judge(
  { orderable, content }: ReadEntry,
  gtin: string,
  feed: Feed,
  cause: Cause,
  world: World,
): FeedItem {
  const { sku } = orderable;
  const { reviews } = world.listings;
  const approve = (at: number) =>
    setUpItem(world, { seller: feed.seller, gtin, orderable, content }, { ...cause, at });
  switch (reviews.verdictOn(sku)) {
    case "prohibited": {
      const fault = "Walmart does not sell products of this kind.";
      return { sku, errors: [dataError(PROHIBITED, "sku", fault)] };
    }
    case "review": {
      const reviewed = { seller: feed.seller, sku, approve };
      reviews.start(reviewed, cause.at + world.settings.reviewSeconds * 1000);
      const fault = "The item is under review. Nothing has to be done.";
      return { sku, wpid: wpidOf(gtin), errors: [dataError(UNDER_REVIEW, "sku", fault)] };
    }
    default: {
      const { wpid } = approve(cause.at);
      return { sku, wpid, errors: [] };
    }
  }
}
