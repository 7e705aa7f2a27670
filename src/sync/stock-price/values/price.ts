import { Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { mergeRules, type PriceRule, walmartPrice } from "../../../mapping";
import type { WalmartAccountRow } from "../../../modules/walmart/types";
import { readOverrides } from "../../../types/schemas/listing-overrides";
import { type AccountSettings, readSettings } from "../../../types/schemas/account-settings";
import { orphanedListings } from "../orphaned-listings";
import { rowsOf } from "../rows-of";
import { rulesKey, sameValue } from "../value";
import { PRICE_CHECKSUM_SQL, pricesOf, RESENT_PRICES_SQL } from "../sql/prices";
import { adjustValues } from "../adjust-values";
import { guardPrices } from "../guard-prices";
import type { ComputedValue, ShownValueKind } from "../types";

const FEED_ENTRIES = 10_000;

interface PriceRow {
  id: string;
  price_set_id: string | null;
  fingerprint: string;
  /** A promotion is running at Walmart, so that its price is not the item's own. */
  is_promoted: boolean;
}

/** What Medusa says now: the price, and what it is without sale lists. */
interface StorePriceNow {
  calculated: number;
  usual: number;
}

/** What a unit of a listing costs. */
export const price: ShownValueKind = {
  change: "price",
  feed: "price",
  remedy: "Change the price, or the account's price rules; it is sent again then.",

  ways: () => ({
    single: "prices.put",
    // The second is deprecated, and is used only while Walmart refuses the first.
    feeds: (["PRICE_AND_PROMOTION", "price"] as const).map((type) => ({
      type,
      entries: FEED_ENTRIES,
    })),
  }),

  checksum: async (container, account) => ({
    sql: PRICE_CHECKSUM_SQL,
    bindings: {
      account_id: account.id,
      rules: keyOf(account, await currencyOf(container, account)),
    },
  }),

  async compare(container, account) {
    const currency = await currencyOf(container, account);
    return {
      sql: `
        SELECT :account_id::text AS account_id, s.id AS listing_id, 'price' AS kind, false AS forced
        FROM (${pricesOf()}) AS s WHERE s.fingerprint IS DISTINCT FROM s.price_fingerprint`,
      bindings: bindingsOf(account, currency),
    };
  },

  resend: (account) => ({ sql: RESENT_PRICES_SQL, bindings: { account_id: account.id } }),

  async prepare(container, account, listings) {
    const currency_code = await currencyOf(container, account);
    // The fingerprint first: a price that changes in between leaves an old fingerprint, and is found again.
    const rows = await rowsOf<PriceRow>(container, {
      sql: pricesOf("AND l.id = ANY(:ids::text[])"),
      bindings: {
        ...bindingsOf(account, currency_code),
        ids: listings.map(({ listing_id }) => listing_id),
      },
    });
    const sets = new Map(rows.map((row) => [row.id, row]));
    const amounts = await calculate(container, account, currency_code, rows);
    const orphans = await orphanedListings(container, listings);
    const valueOf = (
      { id, price_set_id, fingerprint, is_promoted }: PriceRow,
      rule: PriceRule,
      hasPromotions: boolean,
    ): ComputedValue => {
      if (orphans.has(id))
        return { value: null, fingerprint, problem: ORPHAN, currency_code, is_final: true };
      const now = amounts.get(price_set_id ?? "");
      // A sale price that Walmart does not show as a promotion is sent plainly.
      const amount = (hasPromotions && is_promoted ? now?.usual : now?.calculated) ?? null;
      const value = walmartPrice(amount, rule);
      const problem = value === null ? problemOf(amount, currency_code) : null;
      return { value, fingerprint, problem, currency_code };
    };
    return (settings, some) =>
      new Map(
        some.flatMap(({ listing_id, overrides }): [string, ComputedValue][] => {
          const row = sets.get(listing_id);
          const rule = mergeRules(settings.price, readOverrides(overrides).price);
          return row ? [[listing_id, valueOf(row, rule, hasPromotions(settings))]] : [];
        }),
      );
  },

  adjust: async (container, account, computed) =>
    await guardPrices(
      container,
      account,
      await adjustValues(container, "price", account, computed),
    ),
  isConfirmed: sameValue,

  async send(client, { sku, value, currency_code }, renew) {
    await renew();
    // As it was worked out: a price is one number.
    await client.prices.put({ sku, price: Number(value), currency: currency_code.toUpperCase() });
    return { value };
  },

  async read(client, sku) {
    return (await client.items.get(sku))?.item.price?.amount ?? null;
  },
};

/** Medusa's own prices of a Walmart buyer: of the account's region and currency, with the price lists that hold now. */
async function calculate(
  container: MedusaContainer,
  account: WalmartAccountRow,
  currency_code: string,
  rows: PriceRow[],
): Promise<Map<string, StorePriceNow>> {
  const ids = [...new Set(rows.flatMap(({ price_set_id }) => price_set_id ?? []))];
  if (!ids.length) return new Map();
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id: ids }, { context: { currency_code, region_id: account.region_id } });
  return new Map(
    prices.flatMap(({ id, calculated_amount, original_amount }) => {
      if (calculated_amount == null) return [];
      const calculated = Number(calculated_amount);
      return [[id, { calculated, usual: Number(original_amount ?? calculated) }] as const];
    }),
  );
}

/** The currency of an account's prices. */
export async function currencyOf(
  container: MedusaContainer,
  account: WalmartAccountRow,
): Promise<string> {
  const region = await container
    .resolve(Modules.REGION)
    .retrieveRegion(account.region_id, { select: ["currency_code"] });
  return region.currency_code;
}

/** The bindings of the statements over prices. */
export function bindingsOf(account: WalmartAccountRow, currency_code: string) {
  return { account_id: account.id, currency_code, rules: keyOf(account, currency_code) };
}

function keyOf(account: WalmartAccountRow, currency: string): string {
  const settings = readSettings(account.settings);
  return rulesKey(
    account.region_id,
    currency,
    settings.price ?? {},
    ...(hasPromotions(settings) ? [] : ["plain"]),
    ...(settings.price_guard ? [settings.price_guard] : []),
  );
}

/** Whether sale price lists are promotions, which is the default. */
export function hasPromotions({ promotions }: AccountSettings): boolean {
  return promotions !== "off";
}

/** Stored with the price, which is no longer sent. The quantity is sent, as 0. */
const ORPHAN =
  "The variant was deleted from the store, so its quantity at Walmart is 0: link the listing to another variant, or retire it.";

function problemOf(amount: number | null, currency: string): string {
  return amount === null
    ? `The variant has no price in ${currency.toUpperCase()}: add one, or set the listing's own.`
    : "The account's price rules leave nothing to be paid: set a floor, or change them.";
}
