import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { HookError } from "../kernel/hooks";
import { arePrepared, type ItemAdvice, type ListingToPrepare, runPrepareItems } from "./items-port";
import type { ItemVariant } from "./item-variants";

/** How long the listings that a handler fails for are searched. */
const SEARCH_MS = 20_000;

/** What the store's hook answers for a listing, or why it failed. */
export type HookAnswer = { advice: ItemAdvice } | { failure: string };

/**
 * Asks the store's hook for product types and attributes, for all listings at once. Where the handler fails, halves them
 * until it is known for which. Without a hook there are no answers.
 */
export async function askHook(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id" | "name">,
  listings: ListingToPrepare[],
  variants: ReadonlyMap<string, ItemVariant>,
): Promise<Map<string, HookAnswer>> {
  if (!arePrepared()) return new Map();
  const end = Date.now() + SEARCH_MS;
  const ask = async (some: ListingToPrepare[]): Promise<[string, HookAnswer][]> => {
    if (!some.length) return [];
    const about = some.flatMap(({ variant_id }) => variants.get(variant_id) ?? []);
    const products = about.flatMap(({ product }) =>
      product ? [[product.id, product] as const] : [],
    );
    try {
      const answers = await runPrepareItems(container, {
        account: { id: account.id, name: account.name },
        listings: some,
        variants: about,
        products: [...new Map(products).values()],
      });
      return some.flatMap(({ listing_id }): [string, HookAnswer][] => {
        const advice = answers[listing_id];
        return advice ? [[listing_id, { advice }]] : [];
      });
    } catch (error) {
      if (!(error instanceof HookError)) throw error;
      const failure = error.message;
      if (some.length === 1 || Date.now() > end)
        return some.map(({ listing_id }) => [listing_id, { failure }]);
      const middle = Math.ceil(some.length / 2);
      return [...(await ask(some.slice(0, middle))), ...(await ask(some.slice(middle)))];
    }
  };
  return new Map(await ask(listings));
}
