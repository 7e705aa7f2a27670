import type { MedusaContainer } from "@medusajs/framework/types";
import {
  gtinOf,
  type Identifier,
  identifierOf,
  type IdentifierProblem,
  isIdentifier,
} from "../../mapping";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import type { AdminWalmartLookup } from "../../types";
import { readSettings } from "../../types/schemas/account-settings";
import { type CatalogProduct, isWalmartError, type WalmartClient } from "../../walmart-api";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { type ListableVariant, readVariantsBy } from "../listings/read-variants";
import { type ItemListing, namedItemListings } from "./item-listing";

/** Listings whose answers are stored at once. */
const CHUNK = 50;
/** Searches at the same time. */
const PARALLEL = 5;

export interface LookupListingsInput {
  ids: string[];
}

/** What Walmart's catalog says about an identifier, or why nothing is known. */
type Answer = { product: CatalogProduct | null } | { message: string; isSpent?: boolean };

/** What was found for a listing. */
export interface FoundListing extends AdminWalmartLookup {
  /** Walmart's quota is spent: another look-up may find it. */
  isSpent: boolean;
}

/**
 * Asks Walmart's catalog which listings it can match and which have to be set up. Sends nothing else. Answers are stored
 * as they come.
 *
 * @throws MedusaError NOT_FOUND for an unknown listing; INVALID_DATA for a disabled account
 */
export async function lookupListings(
  container: MedusaContainer,
  { ids }: LookupListingsInput,
): Promise<AdminWalmartLookup[]> {
  const found = new Map<string, AdminWalmartLookup>();
  for (const { account, listings } of await namedItemListings(container, ids))
    for (const { isSpent: _, ...lookup } of await lookupAccount(container, account, listings))
      found.set(lookup.id, lookup);
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

/** As {@link lookupListings}, for listings of one account. */
export async function lookupAccount(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: readonly ItemListing[],
): Promise<FoundListing[]> {
  const service = walmartService(container);
  const client = await service.clientFor(account);
  const answers = new Map<string, Promise<Answer>>();
  const lookups: FoundListing[] = [];
  for (const some of chunks(listings, CHUNK)) {
    const variants = await readVariantsBy(
      container,
      "id",
      some.flatMap(({ variant_id }) => variant_id ?? []),
    );
    const byId = new Map(variants.map((variant) => [variant.id, variant]));
    const found: FoundListing[] = [];
    for (const few of chunks(some, PARALLEL))
      found.push(
        ...(await Promise.all(
          few.map(async (listing) => {
            const identifier = identify(listing, byId.get(listing.variant_id ?? ""), account);
            const answer = isFound(identifier)
              ? await once(answers, identifier, () => search(client, identifier))
              : { message: `${identifier.problem} ${identifier.remedy}` };
            return toLookup(listing, answer);
          }),
        )),
      );
    await store(container, found);
    lookups.push(...found);
  }
  await service.flushActivity();
  return lookups;
}

function identify(
  listing: ItemListing,
  variant: ListableVariant | undefined,
  account: WalmartAccountRow,
): Identifier | IdentifierProblem {
  if (variant) {
    const found = identifierOf(variant, readSettings(account.settings).identifiers);
    return isIdentifier(found) ? found : { problem: found.problem, remedy: found.remedy };
  }
  return {
    problem: "The listing is not linked to a variant.",
    remedy: "Link the listing to a variant.",
  };
}

function isFound(found: Identifier | IdentifierProblem): found is Identifier {
  return "value" in found;
}

/** Listings with the same identifier share one search. */
function once(
  answers: Map<string, Promise<Answer>>,
  identifier: Identifier,
  ask: () => Promise<Answer>,
): Promise<Answer> {
  const gtin = gtinOf(identifier);
  const answer = answers.get(gtin) ?? ask();
  answers.set(gtin, answer);
  return answer;
}

async function search(client: WalmartClient, identifier: Identifier): Promise<Answer> {
  const gtin = gtinOf(identifier);
  // Walmart knows every product by its GTIN; a UPC is the usual number of a product in the US.
  const query = gtin.startsWith("00")
    ? ({ type: "upc", value: gtin.slice(2) } as const)
    : ({ type: "gtin", value: gtin } as const);
  try {
    return { product: await client.itemSetup.searchCatalog(query) };
  } catch (error) {
    if (!isWalmartError(error)) throw error;
    return { message: describeError(error), isSpent: error.kind === "throttled" };
  }
}

function toLookup({ id }: ItemListing, answer: Answer): FoundListing {
  if ("message" in answer) {
    const { message, isSpent = false } = answer;
    return { id, decision: "unknown", product_type: null, title: null, message, isSpent };
  }
  const { product } = answer;
  return {
    id,
    decision: product?.feedType === "MP_ITEM_MATCH" ? "match" : "create",
    product_type: product?.productType ?? null,
    title: product?.title ?? null,
    message: null,
    isSpent: false,
  };
}

async function store(container: MedusaContainer, lookups: AdminWalmartLookup[]): Promise<void> {
  await walmartService(container).listingContents.storeLookups(
    lookups.flatMap(({ id, decision, product_type, title }) =>
      decision === "unknown"
        ? []
        : [{ id, mode: decision, lookup: { decision, product_type, title } }],
    ),
  );
}
