import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminWalmartListingStatus } from "../../types";
import type { WalmartListingRow } from "../../modules/walmart/types";
import { COUNT_LISTINGS_SQL, DIFFERING_SQL } from "./listings-sql";
import { containing, countOf } from "./list-query";

/** By what a list of listings can be sorted. */
export const LISTING_SORT_FIELDS = [
  "id",
  "account_id",
  "sku",
  "title",
  "identifier",
  "status",
  "quantity",
  "walmart_quantity",
  "price",
  "walmart_price",
  "confirmed_at",
  "created_at",
  "updated_at",
] as const satisfies (keyof WalmartListingRow)[];

export interface ListWalmartListingsInput {
  filters: {
    account_id?: string;
    product_id?: string;
    variant_id?: string;
    excluded?: boolean;
    status?: string[];
    /** False: items at Walmart that no variant stands for. */
    linked?: boolean;
    /** Walmart has not confirmed what it should show. */
    differing?: boolean;
  };
  /** Part of a SKU, a name or an identifier, whatever its case. */
  q?: string;
  order: { field: (typeof LISTING_SORT_FIELDS)[number]; direction: "asc" | "desc" };
  limit: number;
  offset: number;
}

export type ListingCounts = Record<AdminWalmartListingStatus | "unlinked" | "differing", number>;

/**
 * A page of listings and how many there are. The page's ids are found first and its rows read then: sorting whole rows is
 * slow where there are many. What is not known (yet) comes last, whichever way is sorted.
 */
export async function listWalmartListings(
  container: MedusaContainer,
  input: ListWalmartListingsInput,
): Promise<{ rows: WalmartListingRow[]; count: number }> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const matching = matchingListings(knex, input);
  const page = matching
    .clone()
    .select("l.id")
    .orderByRaw(sorted("l", input))
    .limit(input.limit)
    .offset(input.offset);
  const [rows, count] = await Promise.all([
    knex
      .with("page", page)
      .from("page")
      .join("walmart_listing as r", "r.id", "page.id")
      .select("r.*")
      .orderByRaw(sorted("r", input)) as Promise<WalmartListingRow[]>,
    countOf(matching),
  ]);
  return { rows, count };
}

/** How many listings are in which status, not linked, or not as they should be. */
export async function countWalmartListings(
  container: MedusaContainer,
  { account_id = null }: { account_id?: string | null },
): Promise<ListingCounts> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await knex.raw<{ rows: ListingCounts[] }>(COUNT_LISTINGS_SQL, [
    account_id,
    account_id,
  ]);
  return rows[0] as ListingCounts;
}

/** Fields that always are known keep the order that their indexes have. */
const ALWAYS_KNOWN: readonly string[] = ["id", "account_id", "sku", "status", "created_at"];

function sorted(table: string, { order: { field, direction } }: ListWalmartListingsInput): string {
  const last = ALWAYS_KNOWN.includes(field) ? "" : " NULLS LAST";
  // Both come from lists of this file.
  const ties = field === "status" ? ["sku", "id"] : ["id"];
  return [`${field} ${direction}${last}`, ...ties.map((tie) => `${tie} ${direction}`)]
    .map((part) => `${table}.${part}`)
    .join(", ");
}

function matchingListings(knex: Knex, { filters, q }: ListWalmartListingsInput): Knex.QueryBuilder {
  const { status, linked, differing, ...equal } = filters;
  const query = knex("walmart_listing as l").whereNull("l.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`l.${field}`, value);
  }
  if (status) void query.whereIn("l.status", status);
  if (linked !== undefined)
    void (linked ? query.whereNotNull("l.variant_id") : query.whereNull("l.variant_id"));
  if (differing !== undefined)
    void query.whereRaw(differing ? DIFFERING_SQL : `NOT ${DIFFERING_SQL}`);
  if (!q) return query;
  const pattern = containing(q);
  return query.where((either) => {
    void either
      .whereILike("l.sku", pattern)
      .orWhereILike("l.title", pattern)
      .orWhereILike("l.identifier", pattern);
  });
}
