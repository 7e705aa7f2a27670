import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { itemStatus } from "../../mapping";
import type {
  ItemSnapshot,
  WalmartAccountRow,
  WalmartListingRow,
} from "../../modules/walmart/types";
import type { WalmartItem } from "../../walmart-api";
import { orphanedListings } from "../stock-price/orphaned-listings";
import { walmartService } from "../kernel/container";
import { findVariants, type FoundVariant, itemGtin } from "./find-variants";

export interface StoreItemsResult {
  /** Items without a listing until now. */
  added: number;
  /** Listings that are newly linked to a variant. */
  linked: number;
}

/** Stores a page of the seller's items and links listings that have no variant. Can be repeated. */
export async function storeItems(
  container: MedusaContainer,
  account: WalmartAccountRow,
  items: WalmartItem[],
  askedAt: Date,
): Promise<StoreItemsResult> {
  const service = walmartService(container);
  const known = await service.listWalmartListings(
    { account_id: account.id, sku: items.map(({ sku }) => sku) },
    { select: ["id", "sku", "variant_id", "linked_by"] },
  );
  const orphans = await linkedOrphans(container, known);
  const settled = new Set(
    known
      .filter((row) => (row.variant_id ?? row.linked_by) && !orphans.has(row.id))
      .map(({ sku }) => sku),
  );
  const unlinked = items.filter(({ sku }) => !settled.has(sku));
  const variants = unlinked.length ? await findVariants(container, account, unlinked) : new Map();
  // A re-imported catalog has new variants with the same SKUs.
  const replaced = known.filter((row) => orphans.has(row.id) && variants.has(row.sku));
  if (replaced.length)
    await service.updateWalmartListings(
      replaced.map(({ id }) => ({ id, variant_id: null, product_id: null, linked_by: null })),
    );
  const stored = await service.listings.storeItems(
    account.id,
    items.map((item) => toSnapshot(item, variants.get(item.sku))),
    askedAt,
  );
  const before = new Map(known.map((row) => [row.id, row.variant_id]));
  return {
    added: stored.filter(({ is_new }) => is_new).length,
    linked: stored.filter(({ id, variant_id }) => variant_id && !before.get(id)).length,
  };
}

/** Listings whose variant was deleted from the store, except links made by a person. */
async function linkedOrphans(
  container: MedusaContainer,
  rows: Pick<WalmartListingRow, "id" | "variant_id" | "linked_by">[],
): Promise<Set<string>> {
  const linked = rows.filter((row) => row.variant_id && row.linked_by !== "user");
  if (!linked.length) return new Set();
  return await orphanedListings(
    container,
    linked.map(({ id }) => ({ listing_id: id })),
  );
}

function toSnapshot(item: WalmartItem, found: FoundVariant | undefined): ItemSnapshot {
  const standing = itemStatus(item);
  const gtin = itemGtin(item);
  return {
    new_id: generateEntityId(undefined, "wallst"),
    sku: item.sku,
    title: item.productName ?? null,
    wpid: item.wpid ?? null,
    identifier_type: gtin ? "GTIN" : null,
    identifier: gtin,
    status: standing.status,
    status_details: standing.details,
    error_origin: standing.origin,
    error_code: standing.code,
    remedy: standing.remedy,
    // Never null, so that the row shows that the item is at Walmart.
    published_status: item.publishedStatus ?? "UNKNOWN",
    lifecycle_status: item.lifecycleStatus ?? null,
    unpublished_reasons: item.unpublishedReasons?.reason ?? [],
    price: item.price?.amount ?? null,
    variant_id: found?.variant.id ?? null,
    product_id: found ? (found.variant.product_id ?? found.variant.product?.id ?? null) : null,
    linked_by: found?.linked_by ?? null,
  };
}
