import type { MedusaContainer } from "@medusajs/framework/types";
import type { Exemption, ItemProblem } from "../../mapping/item-setup";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { isLoopback } from "../../types/schemas/is-loopback";
import { walmartService } from "../kernel/container";
import { storePrices } from "../listings/store-prices";
import { askHook } from "./ask-hook";
import type { ItemListing } from "./item-listing";
import { itemSchemas } from "./item-schemas";
import { readItemVariants } from "./item-variants";
import { describeItem, type DescribedItem } from "./described-item";
import { gtinExemptions } from "./gtin-exemptions";
import { pictureCheck, type PictureCheck } from "./picture-check";
import { addPictureProblems } from "./picture-problems";
import { type GroupBasis, prepareGroup, withPrimary } from "./prepare-group";
import type { PreparedItem } from "./prepared-item";
import { primaryVariants } from "./primary-variants";

/** Listings that are prepared at once. Variants of a product stay together. */
const CHUNK = 500;

/**
 * Prepares listings of an account, as many at a time as memory allows. Reads what Walmart requires of their product types
 * where that is not known yet.
 *
 * @throws WalmartError if Walmart has to be asked and cannot be
 */
export async function* prepareItems(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: readonly ItemListing[],
): AsyncGenerator<PreparedItem[], void, undefined> {
  const isLocal = isLoopback(new URL(walmartService(container).options.apiUrl).hostname);
  let asked: Promise<Exemption[]> | undefined;
  const run: Run = {
    isLocal,
    checkPictures: pictureCheck({ isLocal }),
    exemptions: () => (asked ??= gtinExemptions(container, account)),
  };
  for (const some of byProduct(listings)) yield await prepareChunk(container, account, some, run);
}

/** What the chunks of a run share. */
interface Run {
  /** Walmart is a simulator on this machine. */
  isLocal: boolean;
  checkPictures: PictureCheck;
  /** Walmart is asked once, and only if a variant has no identifier. */
  exemptions: () => Promise<Exemption[]>;
}

async function prepareChunk(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: ItemListing[],
  run: Run,
): Promise<PreparedItem[]> {
  const variantIds = listings.flatMap(({ variant_id }) => variant_id ?? []);
  const [variants, prices] = await Promise.all([
    readItemVariants(container, variantIds),
    storePrices(container, account, variantIds),
  ]);
  const settings = readSettings(account.settings);
  const described = listings.map((listing) =>
    describeItem(listing, variants.get(listing.variant_id ?? ""), prices, settings),
  );
  const answers = await askHook(
    container,
    account,
    described.flatMap((item) => toPrepare(item)),
    variants,
  );
  for (const item of described) {
    const answer = answers.get(item.listing.id);
    if (answer && "failure" in answer) item.problems.push(hookProblem(answer.failure));
    if (!answer || !("advice" in answer)) continue;
    item.product_type =
      item.listing.product_type ?? answer.advice.product_type ?? item.product_type;
    item.advised = answer.advice.attributes ?? {};
  }
  const types = described.flatMap(({ product_type, source }) =>
    product_type && source ? [product_type] : [],
  );
  const schemas = await itemSchemas(container, account, types);
  const basis: GroupBasis = {
    schemas,
    settings,
    primaries: await primaryVariants(container, account.id, described),
    exemptions: described.some(({ identifier_remedy }) => identifier_remedy !== null)
      ? await run.exemptions()
      : [],
    allowLoopbackImages: run.isLocal,
  };
  const groups = groupsOf(described).map((group) => prepareGroup(group, basis));
  await addPictureProblems(
    groups.flatMap(({ prepared }) => prepared),
    run.checkPictures,
  );
  return groups.flatMap((group) => withPrimary(group, basis));
}

function toPrepare({ listing, source, product_type, attributes }: DescribedItem) {
  if (!source || !listing.variant_id) return [];
  const { id, sku, variant_id, product_id } = listing;
  return [{ listing_id: id, sku, variant_id, product_id, product_type, attributes }];
}

function hookProblem(failure: string): ItemProblem {
  return {
    path: "itemsPrepared",
    message: failure,
    remedy: "Fix the store's hook. Nothing of the listing is sent until it works.",
  };
}

/** Those of a product belong together. */
function groupsOf(items: DescribedItem[]): DescribedItem[][] {
  const groups = new Map<string, DescribedItem[]>();
  for (const item of items) {
    const key = item.listing.product_id ?? item.listing.id;
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Chunks that do not part the variants of a product. */
function byProduct(listings: readonly ItemListing[]): ItemListing[][] {
  const products = new Map<string, ItemListing[]>();
  for (const listing of listings) {
    const key = listing.product_id ?? listing.id;
    const some = products.get(key) ?? [];
    some.push(listing);
    products.set(key, some);
  }
  const all: ItemListing[][] = [];
  let chunk: ItemListing[] = [];
  for (const some of products.values()) {
    if (chunk.length && chunk.length + some.length > CHUNK) {
      all.push(chunk);
      chunk = [];
    }
    chunk.push(...some);
  }
  if (chunk.length) all.push(chunk);
  return all;
}
