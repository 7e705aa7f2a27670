import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { isWalmartError } from "../../walmart-api";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { addDrafts } from "../listings/add-drafts";
import { productsOf } from "../listings/named-products";
import { queueAccountMatches } from "../listings/queue-account-matches";
import { readVariantsBy } from "../listings/read-variants";
import { type ItemListing, readItemListings } from "./item-listing";
import { type FoundListing, lookupAccount } from "./lookup-listings";
import { prepareItems } from "./prepare-items";
import { setUpAccount } from "./set-up-listings";

/** Products whose variants are read at once. */
const CHUNK = 200;
/** Listings that one run submits. The next one goes on. */
const LIMIT = 1000;

export interface AutoListInput {
  account: WalmartAccountRow;
  /** Only these products. Default: all. */
  product_ids?: string[];
}

/**
 * Lists products that belong to the account's sales channel, collection or category for automatic listing: adds drafts,
 * and matches them, or sets them up if Walmart does not have the product and its product type is known. What a person
 * removed is not added again. Can be repeated, and continues what an earlier run has left.
 */
export async function autoList(
  container: MedusaContainer,
  input: AutoListInput,
): Promise<{ added: number; errors: { message: string }[] }> {
  const rule = readSettings(input.account.settings).auto_list;
  if (!rule || rule === "off") return { added: 0, errors: [] };
  let added = 0;
  for await (const ids of productsOf(container, rule, input.product_ids))
    for (const some of chunks(ids, CHUNK)) added += await addProducts(container, input, some);
  return { added, errors: await submit(container, input.account) };
}

async function addProducts(
  container: MedusaContainer,
  { account }: AutoListInput,
  productIds: string[],
): Promise<number> {
  const variants = await readVariantsBy(container, "product_id", productIds);
  const listed = await walmartService(container).listingContents.listedVariants(
    account.id,
    variants.map(({ id }) => id),
  );
  const missing = variants.filter(({ id }) => !listed.has(id));
  if (!missing.length) return 0;
  const { added } = await addDrafts(container, account, missing, { auto_submit: true });
  return added;
}

/** Matches or sets up the drafts that were added automatically. */
async function submit(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<{ message: string }[]> {
  const service = walmartService(container);
  const rows = await service.listWalmartListings(
    {
      account_id: account.id,
      status: "draft",
      auto_submit: true,
      excluded: false,
      retire_requested_at: null,
    },
    { select: ["id"], take: LIMIT, order: { id: "ASC" } },
  );
  if (!rows.length) return [];
  const listings = await readItemListings(
    container,
    rows.map(({ id }) => id),
  );
  try {
    const lookups = await lookupAccount(container, account, listings);
    const found = new Map(lookups.map((lookup) => [lookup.id, lookup]));
    const creatable = await creatableOf(
      container,
      account,
      listings.filter(({ id }) => found.get(id)?.decision !== "match"),
      found,
    );
    // Once the quota is spent, what Walmart may not have waits for the next one.
    const matched = listings.filter(
      ({ id }) => !creatable.has(id) && found.get(id)?.isSpent !== true,
    );
    await queueAccountMatches(container, account, matched);
    if (creatable.size) await setUpAccount(container, account, [...creatable]);
    return [];
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return [{ message: describeError(error) }];
  }
}

/**
 * Those that Walmart does not have, or that need no identifier, and whose product type is known. The others are matched:
 * Walmart then says that it does not have the product.
 */
async function creatableOf(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: readonly ItemListing[],
  found: ReadonlyMap<string, FoundListing>,
): Promise<Set<string>> {
  const creatable = new Set<string>();
  // Read again, with what the catalog has answered.
  const current = await readItemListings(
    container,
    listings.map(({ id }) => id),
  );
  for await (const items of prepareItems(container, account, current))
    for (const { listing, entry, identifier, problems } of items) {
      const isNew = found.get(listing.id)?.decision === "create";
      const isExempt = !identifier && !problems.some(({ path }) => path === "productIdentifiers");
      if (entry && (isNew || isExempt)) creatable.add(listing.id);
    }
  return creatable;
}
