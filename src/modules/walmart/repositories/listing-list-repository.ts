import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ListingCounts, ListingListInput } from "../rows/listing-list";
import type { WalmartListingRow } from "../rows/table-rows";
import { containing } from "../sql/list-query";
import { AVAILABLE_UNITS_SQL } from "../sql/listing-availability";
import { COUNT_LISTINGS_SQL, DIFFERING_SQL } from "../sql/listing-counts";
import { PRICE_HELD_SQL } from "../sql/price-holds";
import { SqlRepository } from "../sql/sql-repository";

/** The list of listings. */
export class ListingListRepository extends SqlRepository {
  /**
   * A page of listings, and how many there are in all. Unknown values come last in both directions.
   *
   * The ids of the page are found first and its rows read then, since sorting whole rows is slow on large tables.
   */
  async page(input: ListingListInput): Promise<{ rows: WalmartListingRow[]; count: number }> {
    const knex = this.knex();
    const matching = matchingListings(knex, input);
    const page = matching
      .clone()
      .select("l.id")
      .orderByRaw(sorted("l", input))
      .limit(input.limit)
      .offset(input.offset);
    const [rows, count] = await Promise.all([
      this.query<WalmartListingRow>(
        knex
          .with("page", page)
          .from("page")
          .join("walmart_listing as r", "r.id", "page.id")
          .select("r.*")
          .orderByRaw(sorted("r", input)),
      ),
      this.countOf(matching),
    ]);
    return { rows, count };
  }

  /** How many units of each of these listings buyers can order. Listings without a confirmed quantity are left out. */
  async available(ids: readonly string[]): Promise<Map<string, number>> {
    if (!ids.length) return new Map();
    const rows = await this.rows<{ id: string; available: number }>(AVAILABLE_UNITS_SQL, { ids });
    return new Map(rows.map(({ id, available }) => [id, available]));
  }

  /** Counts listings by status, the unlinked and the differing ones. `null`: of all accounts. */
  async counts(accountId: string | null): Promise<ListingCounts> {
    const [counts] = await this.rows<ListingCounts>(COUNT_LISTINGS_SQL, { account_id: accountId });
    return counts as ListingCounts;
  }
}

/** Fields without unknown values keep the order of their indexes. */
const ALWAYS_KNOWN: readonly string[] = ["id", "account_id", "sku", "status", "created_at"];

function sorted(table: string, { order: { field, direction } }: ListingListInput): string {
  const last = ALWAYS_KNOWN.includes(field) ? "" : " NULLS LAST";
  // Both come from fixed lists.
  const ties = field === "status" ? ["sku", "id"] : ["id"];
  return [`${field} ${direction}${last}`, ...ties.map((tie) => `${tie} ${direction}`)]
    .map((part) => `${table}.${part}`)
    .join(", ");
}

function matchingListings(knex: Knex, { filters, q }: ListingListInput): Knex.QueryBuilder {
  const { status, linked, differing, price_held, buy_box, ...equal } = filters;
  const query = knex("walmart_listing as l").whereNull("l.deleted_at");
  for (const [field, value] of Object.entries(equal)) {
    if (value !== undefined) void query.where(`l.${field}`, value);
  }
  if (status) void query.whereIn("l.status", status);
  if (linked !== undefined)
    void (linked ? query.whereNotNull("l.variant_id") : query.whereNull("l.variant_id"));
  if (differing !== undefined)
    void query.whereRaw(differing ? DIFFERING_SQL : `NOT ${DIFFERING_SQL}`);
  if (buy_box) void query.where("l.buy_box_state", buy_box);
  if (price_held !== undefined)
    void query.whereRaw(price_held ? PRICE_HELD_SQL : `NOT ${PRICE_HELD_SQL}`);
  if (!q) return query;
  const pattern = containing(q);
  return query.where((either) => {
    void either
      .whereILike("l.sku", pattern)
      .orWhereILike("l.title", pattern)
      .orWhereILike("l.identifier", pattern);
  });
}
