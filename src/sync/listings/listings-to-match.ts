import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import type { MatchableListing } from "./match-request";

const FIELDS = [
  "id",
  "account_id",
  "sku",
  "variant_id",
  "condition",
  "overrides",
  "excluded",
] as const;
const PAGE = 5000;

type Listing = MatchableListing & { account_id: string; excluded: boolean };

/**
 * The listings to match, by account. Listings that are pending or already at Walmart are skipped later, when the feed
 * is queued.
 *
 * @throws MedusaError if a requested listing does not exist (NOT_FOUND) or is excluded (INVALID_DATA)
 */
export async function listingsToMatch(
  container: MedusaContainer,
  input: { ids?: string[]; account_id?: string },
): Promise<Map<string, Listing[]>> {
  const listings = input.ids
    ? await namedListings(container, input.ids)
    : await draftsOf(container, input.account_id ?? "");
  const byAccount = new Map<string, Listing[]>();
  for (const listing of listings) {
    const some = byAccount.get(listing.account_id) ?? [];
    some.push(listing);
    byAccount.set(listing.account_id, some);
  }
  return byAccount;
}

async function namedListings(container: MedusaContainer, ids: string[]): Promise<Listing[]> {
  const unique = [...new Set(ids)];
  const rows = await walmartService(container).listWalmartListings(
    { id: unique },
    { select: [...FIELDS] },
  );
  const known = new Set(rows.map(({ id }) => id));
  const missing = unique.find((id) => !known.has(id));
  if (missing !== undefined) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `ids: There is no Walmart listing with the id "${missing.slice(0, 100)}". Use ids from GET /admin/walmart/listings.`,
    );
  }
  const excluded = rows.find((row) => row.excluded);
  if (excluded) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `ids: The listing "${excluded.sku}" is excluded from Walmart. Include it first.`,
    );
  }
  return rows;
}

/** All drafts of the account that are not excluded. */
async function draftsOf(container: MedusaContainer, accountId: string): Promise<Listing[]> {
  const service = walmartService(container);
  await service.retrieveWalmartAccount(accountId, { select: ["id"] });
  const drafts: Listing[] = [];
  for (;;) {
    const page: Listing[] = await service.listWalmartListings(
      {
        account_id: accountId,
        status: "draft",
        excluded: false,
        retire_requested_at: null,
        ...(drafts.length ? { id: { $gt: drafts.at(-1)?.id } } : {}),
      },
      { select: [...FIELDS], take: PAGE, order: { id: "ASC" } },
    );
    drafts.push(...page);
    if (page.length < PAGE) return drafts;
  }
}
