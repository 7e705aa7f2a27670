import type { MedusaContainer } from "@medusajs/framework/types";
import {
  applyChange,
  type KnownPromotion,
  periodAt,
  planPromotions,
  type PromotionChange,
  runningAt,
  type SalePeriod,
  salePeriods,
  type StorePrice,
  withReading,
} from "../../../mapping";
import type {
  DueChange,
  PromotionStep,
  PromotionValue,
  WalmartAccountRow,
} from "../../../modules/walmart/types";
import { readSettings } from "../../../types/schemas/account-settings";
import type { WalmartClient, WalmartPromotion } from "../../../walmart-api";
import { walmartService } from "../../kernel/container";
import { orphanedListings } from "../orphaned-listings";
import { rowsOf } from "../rows-of";
import {
  CHANGED_PROMOTIONS_SQL,
  DUE_PROMOTIONS_SQL,
  PROMOTION_CHECKSUM_SQL,
  PROMOTIONS_OF_SQL,
} from "../sql/prices";
import type { ComputedValue, RuledListing, SentValue, ValueKind } from "../types";
import { bindingsOf, currencyOf, hasPromotions } from "./price";
import { walmartPrices } from "./walmart-prices";

const FEED_ENTRIES = 10_000;
/** Walmart's promotions are in dollars. */
const CURRENCY = "usd";
/** What Walmart refuses depends on its clock: the four hours before a promotion, for example. */
const REFUSED_MS = 15 * 60_000;
/** Promotions of listings that a run reads at most, and at once. */
const READS = 1_000;
const READ_AT_ONCE = 8;

interface PromotionRow {
  id: string;
  sku: string;
  fingerprint: string;
  known: KnownPromotion[];
  known_at: string | null;
  is_refused: boolean;
  prices: StoredPrice[];
}

interface StoredPrice {
  amount: number;
  rules: number;
  list:
    | (Omit<NonNullable<StorePrice["list"]>, "kind"> & {
        /** The list's `metadata.walmart_promotion`. */
        kind: string | null;
      })
    | null;
}

/** Sale price lists as promotions: a lower price for a time, with the usual one struck through. */
export const promotion: ValueKind<PromotionValue> = {
  change: "promotion",
  feed: "promotion",
  remedy:
    "Until then buyers see the sale price as the plain price. It is sent again automatically; change the price list to correct it.",
  refusedMs: REFUSED_MS,

  ways: () => ({
    single: "prices.put",
    feeds: [{ type: "PRICE_AND_PROMOTION", entries: FEED_ENTRIES }],
  }),

  checksum: async (container, account) => ({
    sql: PROMOTION_CHECKSUM_SQL,
    bindings: bindingsOf(account, await currencyOf(container, account)),
  }),

  compare: async (container, account) => ({
    sql: CHANGED_PROMOTIONS_SQL,
    bindings: bindingsOf(account, await currencyOf(container, account)),
  }),

  resend: (account) => ({ sql: DUE_PROMOTIONS_SQL, bindings: { account_id: account.id } }),

  async prepare(container, account, listings) {
    const computed = await computePromotions(container, account, listings);
    return (_settings, some) =>
      new Map(
        some.flatMap(({ listing_id }) => {
          const value = computed.get(listing_id);
          return value ? [[listing_id, value] as const] : [];
        }),
      );
  },

  // What Walmart has was taken into account already: without a step there is nothing to change.
  isConfirmed: ({ step }) => step === null,
  send: sendPromotions,
};

async function computePromotions(
  container: MedusaContainer,
  account: WalmartAccountRow,
  listings: readonly RuledListing[],
): Promise<Map<string, ComputedValue<PromotionValue>>> {
  const currency_code = await currencyOf(container, account);
  const rows = await rowsOf<PromotionRow>(container, {
    sql: PROMOTIONS_OF_SQL,
    bindings: {
      ...bindingsOf(account, currency_code),
      region_id: account.region_id,
      ids: listings.map(({ listing_id }) => listing_id),
    },
  });
  const now = Date.now();
  const isOn = hasPromotions(readSettings(account.settings)) && currency_code === CURRENCY;
  const orphans = await orphanedListings(container, listings);
  const prices = new Map(
    rows.map(({ id, prices: stored }) => [
      id,
      isOn && !orphans.has(id) ? stored.map(toStorePrice) : [],
    ]),
  );
  const atWalmart = await walmartPrices(container, account, { listings, prices, currency_code });
  const planned = rows.map((row) => {
    const { priceOf, failure } = atWalmart(row.id);
    const periods = salePeriods(prices.get(row.id) ?? [], now, priceOf);
    return { row, failure, ...planOf(row, periods, row.known, now) };
  });
  const shown = await readShown(
    container,
    account,
    planned.filter(({ row, value }) => value.step && (row.is_refused || isUnnumbered(value))),
  );
  return new Map(
    planned.map(({ row, failure, value, due_at }): [string, ComputedValue<PromotionValue>] => {
      const { id, fingerprint } = row;
      const read = shown.get(id);
      const is_held = failure !== null || read === "unread";
      if (is_held) return [id, { value, fingerprint, problem: failure, is_held }];
      const again = Array.isArray(read) ? planOf(row, value.periods, read, now) : {};
      return [id, { fingerprint, problem: null, value, due_at, ...again }];
    }),
  );
}

function toStorePrice({ amount, rules, list }: StoredPrice): StorePrice {
  const isClearance = list?.kind?.toUpperCase() === "CLEARANCE";
  return {
    amount,
    rules,
    list: list && {
      ...list,
      // Walmart's times have no parts of a millisecond, the database's have.
      starts: list.starts && Math.round(list.starts),
      ends: list.ends && Math.round(list.ends),
      kind: isClearance ? "CLEARANCE" : "REDUCED",
    },
  };
}

function planOf(
  { known_at }: PromotionRow,
  periods: SalePeriod[],
  known: KnownPromotion[],
  now: number,
): { value: PromotionValue; due_at: number | null } {
  const { changes, after, next } = planPromotions(periods, known, now);
  const [first, ...others] = changes;
  const isClear = changes.every(({ do: what }) => what === "remove") && !after.length;
  // A feed compares with the item's price, which is the sale price while that is sent plainly.
  const isPlain = periodAt(periods, now) !== undefined && !runningAt(known, now);
  const step = !first ? null : isClear ? CLEAR : isPlain ? ALONE : stepOf(first);
  const confirmed = { known_at: known_at === null ? null : Math.round(Number(known_at)) };
  return {
    value: {
      periods,
      known,
      ...confirmed,
      step,
      after: !first || isClear ? after : applyChange(known, first),
    },
    // A feed makes one change at a time.
    due_at: others.length && !isClear ? now : next,
  };
}

const CLEAR = { do: "clear" } as const satisfies PromotionStep;
const ALONE = { do: "alone" } as const satisfies PromotionStep;

function stepOf({ do: what, promotion: changed }: PromotionChange): PromotionStep {
  return { do: what, promotion: changed };
}

/** Walmart's number of the promotion that is changed is not known, so that a feed could not name it. */
function isUnnumbered({ step, known }: PromotionValue): boolean {
  if (!step || !("promotion" in step)) return false;
  const { id, starts } = step.promotion;
  return id === null && known.some((each) => each.starts === starts);
}

/** What Walmart shows of these, as far as its limit allows now. The rest is read by another run. */
async function readShown(
  container: MedusaContainer,
  account: WalmartAccountRow,
  some: readonly { row: PromotionRow }[],
): Promise<Map<string, KnownPromotion[] | "unread">> {
  const shown = new Map<string, KnownPromotion[] | "unread">(
    some.map(({ row }) => [row.id, "unread"]),
  );
  if (!some.length) return shown;
  const client = await walmartService(container).clientFor(account);
  const waiting = some.slice(0, READS);
  const readOne = async ({ row }: { row: PromotionRow }) => {
    if (client.throttle.availableAt("prices.promotions")) return;
    try {
      shown.set(row.id, await readPromotions(client, row.sku));
    } catch {
      // A single request reads it again, and shows what is wrong.
      shown.delete(row.id);
    }
  };
  for (
    let next = waiting.splice(0, READ_AT_ONCE);
    next.length;
    next = waiting.splice(0, READ_AT_ONCE)
  )
    await Promise.all(next.map(readOne));
  return shown;
}

/** Reads what Walmart has, and changes what differs, all at once. */
async function sendPromotions(
  client: WalmartClient,
  { sku, value }: DueChange<PromotionValue>,
  renew: () => Promise<void>,
): Promise<SentValue<PromotionValue>> {
  const { periods, known, known_at } = value;
  const shown = await readPromotions(client, sku);
  const now = Date.now();
  const current = withReading({ known, at: known_at }, shown, now);
  const { changes, after } = planPromotions(periods, current, now);
  if (changes.length && !after.length) {
    await renew();
    await client.prices.removePromotions(sku);
  } else if (changes.length) {
    await renew();
    const of = (what: "put" | "remove") =>
      changes.filter((change) => change.do === what).map((change) => toPromotion(change.promotion));
    await client.prices.putPromotions(sku, { upsert: of("put"), remove: of("remove") });
  }
  return { value: { ...value, step: null, after } };
}

/** What Walmart shows of an item's promotions. */
export async function readPromotions(
  client: WalmartClient,
  sku: string,
): Promise<KnownPromotion[]> {
  const shown = await client.prices.getPromotions(sku);
  return (shown ?? []).flatMap((each) => toKnown(each) ?? []);
}

/** One without dates is none that could be planned around. */
function toKnown({
  promoId,
  kind,
  price,
  comparisonPrice,
  startsAt,
  endsAt,
}: WalmartPromotion): KnownPromotion | null {
  if (!startsAt || !endsAt) return null;
  const times = { starts: startsAt.getTime(), ends: endsAt.getTime() };
  return { id: promoId, kind, price, comparison: comparisonPrice, ...times };
}

/** As the client sends it. One that Walmart labels with an unknown word can only be removed, whatever its kind. */
export function toPromotion({ id, kind, price, comparison, starts, ends }: KnownPromotion) {
  return {
    kind: kind === "CLEARANCE" ? ("CLEARANCE" as const) : ("REDUCED" as const),
    price,
    comparisonPrice: comparison ?? price + 0.01,
    startsAt: new Date(starts),
    endsAt: new Date(ends),
    ...(id !== null && { promoId: id }),
  };
}
