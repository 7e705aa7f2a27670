import type { MedusaContainer } from "@medusajs/framework/types";
import { mergeRules, type StorePrice, walmartPrice } from "../../../mapping";
import type { WalmartAccountRow } from "../../../modules/walmart/types";
import { readSettings } from "../../../types/schemas/account-settings";
import { readOverrides } from "../../../types/schemas/listing-overrides";
import { adjustValues } from "../adjust-values";
import type { ComputedValue, RuledListing } from "../types";

/** What the prices of a listing are at Walmart. */
interface AtWalmart {
  /** By the rules and the store's hook; `null`: none. */
  priceOf(amount: number): number | null;
  /** The hook failed, so nothing can be planned. */
  failure: string | null;
}

interface Input {
  listings: readonly RuledListing[];
  /** The store's prices by listing. */
  prices: ReadonlyMap<string, readonly StorePrice[]>;
  currency_code: string;
}

/** Applies the price rules, and the store's hook, to every price that listings may have. A price is one call of the hook. */
export async function walmartPrices(
  container: MedusaContainer,
  account: WalmartAccountRow,
  { listings, prices, currency_code }: Input,
): Promise<(listingId: string) => AtWalmart> {
  const settings = readSettings(account.settings);
  const results = new Map<string, AtWalmart & { all: Map<number, number | null> }>();
  const left = new Map<string, number[]>();
  for (const { listing_id } of listings) {
    const all = new Map<number, number | null>();
    results.set(listing_id, { all, priceOf: (amount) => all.get(amount) ?? null, failure: null });
    const amounts = new Set((prices.get(listing_id) ?? []).map(({ amount }) => amount));
    // Without a second price there is no sale.
    left.set(listing_id, amounts.size > 1 ? [...amounts] : []);
  }
  for (;;) {
    const round = new Map<string, ComputedValue>();
    const asked = new Map<string, number>();
    for (const { listing_id, overrides } of listings) {
      const amount = left.get(listing_id)?.pop();
      if (amount === undefined) continue;
      const rule = mergeRules(settings.price, readOverrides(overrides).price);
      const value = walmartPrice(amount, rule);
      asked.set(listing_id, amount);
      round.set(listing_id, { value, fingerprint: "", problem: null, currency_code });
    }
    if (!round.size) break;
    for (const [id, { value, problem, is_held }] of await adjustValues(
      container,
      "price",
      account,
      round,
    )) {
      const result = results.get(id);
      const amount = asked.get(id);
      if (!result || amount === undefined) continue;
      result.all.set(amount, typeof value === "number" ? value : null);
      if (is_held) result.failure = problem;
    }
  }
  return (id) => results.get(id) ?? { priceOf: () => null, failure: null };
}
