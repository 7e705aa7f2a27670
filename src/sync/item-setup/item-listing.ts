import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartAccountRow, WalmartListingRow } from "../../modules/walmart/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";

const FIELDS = [
  "id",
  "account_id",
  "sku",
  "status",
  "variant_id",
  "product_id",
  "condition",
  "overrides",
  "excluded",
  "mode",
  "product_type",
  "attributes",
  "lookup",
  "published_status",
  "retire_requested_at",
  "match_feed_id",
  "content_hash",
  "rejected_content_hash",
  "problems",
] as const;

/** What is needed of a listing to set it up. */
export type ItemListing = Pick<WalmartListingRow, (typeof FIELDS)[number]>;

const CHUNK = 5000;

/** Reads listings by id. Unknown ones are left out. */
export async function readItemListings(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ItemListing[]> {
  const rows: ItemListing[] = [];
  for (const some of chunks(ids, CHUNK))
    rows.push(
      ...(await walmartService(container).listWalmartListings(
        { id: some },
        { select: [...FIELDS] },
      )),
    );
  return rows;
}

/** Listings of one account. */
export interface AccountListings {
  account: WalmartAccountRow;
  listings: ItemListing[];
}

/**
 * Reads listings by id, in the order of the ids, by account.
 *
 * @throws MedusaError NOT_FOUND for an unknown id; INVALID_DATA for a disabled account
 */
export async function namedItemListings(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<AccountListings[]> {
  const unique = [...new Set(ids)];
  const rows = new Map((await readItemListings(container, unique)).map((row) => [row.id, row]));
  const byAccount = new Map<string, ItemListing[]>();
  for (const id of unique) {
    const row = rows.get(id);
    if (!row)
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `ids: There is no Walmart listing with the id "${id.slice(0, 100)}". Use ids from GET /admin/walmart/listings.`,
      );
    const some = byAccount.get(row.account_id) ?? [];
    some.push(row);
    byAccount.set(row.account_id, some);
  }
  const result: AccountListings[] = [];
  for (const [id, listings] of byAccount) {
    const account = await walmartService(container).retrieveWalmartAccount(id);
    if (!account.enabled)
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to set up its listings.`,
      );
    result.push({ account, listings });
  }
  return result;
}
