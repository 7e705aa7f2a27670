import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminWalmartListingValueKind } from "../../types";
import { SYNCED_LISTING } from "../../modules/walmart/sql/synced-listing";
import type { ListingValue } from "../../modules/walmart/types";
import { rowsOf } from "./rows-of";

/** A listing whose stock and price are sent to Walmart, with the values that Walmart confirmed. */
export interface SyncedListing {
  listing_id: string;
  account_id: string;
  sku: string;
  overrides: unknown;
  /** What Walmart should show, as last computed. */
  value: Record<AdminWalmartListingValueKind, ListingValue | null>;
  confirmed: Record<AdminWalmartListingValueKind, ListingValue | null>;
}

const COLUMNS = `l.id AS listing_id, l.account_id, l.sku, l.overrides,
  jsonb_build_object('quantity', COALESCE(l.node_quantities, to_jsonb(l.quantity)), 'price', l.price) AS value,
  jsonb_build_object('quantity', COALESCE(l.walmart_node_quantities, to_jsonb(l.walmart_quantity)),
    'price', l.walmart_price) AS confirmed`;

/** The synced listings in the order of their ids, chunk by chunk. */
export async function* syncedListings(
  container: MedusaContainer,
  accountId: string,
  size: number,
): AsyncGenerator<SyncedListing[], void, undefined> {
  let after = "";
  for (;;) {
    const rows = await rowsOf<SyncedListing>(container, {
      sql: `SELECT ${COLUMNS} FROM walmart_listing l
            WHERE l.account_id = :account_id AND ${SYNCED_LISTING} AND l.id > :after ORDER BY l.id LIMIT :size`,
      bindings: { account_id: accountId, after, size },
    });
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.listing_id;
  }
}

/** A listing whose value can be compared with the one that Walmart shows. */
export type ComparableListing = Pick<
  SyncedListing,
  "listing_id" | "sku" | "overrides" | "confirmed"
>;

const NO_OPEN_CHANGE = `NOT EXISTS (
  SELECT 1 FROM walmart_listing_change c WHERE c.listing_id = l.id AND c.kind = :what AND c.deleted_at IS NULL)`;

/** Of these SKUs the listings whose value is not being sent, and was not confirmed since. */
export async function comparableListings(
  container: MedusaContainer,
  input: {
    account_id: string;
    skus: string[];
    what: AdminWalmartListingValueKind;
    confirmed_before: Date;
  },
): Promise<ComparableListing[]> {
  return await rowsOf<ComparableListing>(container, {
    sql: `SELECT ${COLUMNS} FROM walmart_listing l
          WHERE l.account_id = :account_id AND l.sku = ANY(:skus::text[]) AND ${SYNCED_LISTING} AND ${NO_OPEN_CHANGE}
            AND COALESCE(CASE :what WHEN 'quantity' THEN l.quantity_confirmed_at ELSE l.price_confirmed_at END
              < :confirmed_before::timestamptz, true)`,
    bindings: { ...input, confirmed_before: input.confirmed_before.toISOString() },
  });
}

/** SKUs with a confirmed quantity that was not compared with Walmart's since a time, the longest ago first. */
export async function notComparedListings(
  container: MedusaContainer,
  accountId: string,
  since: Date,
  limit: number,
): Promise<string[]> {
  const rows = await rowsOf<{ sku: string }>(container, {
    sql: `SELECT l.sku FROM walmart_listing l
          WHERE l.account_id = :account_id AND ${SYNCED_LISTING} AND ${NO_OPEN_CHANGE}
            AND l.walmart_quantity IS NOT NULL AND COALESCE(l.compared_at < :since::timestamptz, true)
          ORDER BY l.compared_at NULLS FIRST, l.id LIMIT :limit`,
    bindings: { account_id: accountId, what: "quantity", since: since.toISOString(), limit },
  });
  return rows.map(({ sku }) => sku);
}

/** Synced listings by their ids, or a page of them by SKU, and how many there are in all. */
export async function pageOfListings(
  container: MedusaContainer,
  input: { account_id?: string; ids?: string[]; limit: number; offset: number },
): Promise<{ listings: SyncedListing[]; count: number }> {
  const from = `FROM walmart_listing l
    JOIN walmart_account a ON a.id = l.account_id AND a.enabled AND a.deleted_at IS NULL
    WHERE ${SYNCED_LISTING} AND COALESCE(l.account_id = :account_id, true) AND COALESCE(l.id = ANY(:ids::text[]), true)`;
  const filters = { account_id: input.account_id ?? null, ids: input.ids ?? null };
  const listings = await rowsOf<SyncedListing>(container, {
    sql: `SELECT ${COLUMNS} ${from} ORDER BY l.sku, l.id LIMIT :limit OFFSET :offset`,
    bindings: { ...filters, limit: input.limit, offset: input.offset },
  });
  const [row] = await rowsOf<{ count: number }>(container, {
    sql: `SELECT count(*)::integer AS count ${from}`,
    bindings: filters,
  });
  return { listings, count: row?.count ?? 0 };
}
