import type { StorePrice } from "./types";

/** What Medusa says at a time. */
export interface PriceAt {
  /** The usual price: that of an override list, or the variant's own. */
  base: number | null;
  /** The sale price that applies, if it is lower. */
  sale: StorePrice | null;
}

/**
 * Medusa's choice among the prices of a variant, as its `calculatePrices` makes it: prices of lists first, more rules
 * first, then the lower price; a sale price only if it is below the variant's own. Of equal prices that of the list which
 * began first is named.
 */
export function priceAt(prices: readonly StorePrice[], at: number): PriceAt {
  const valid = prices.filter(({ list }) => isActive(list, at)).toSorted(byPrecedence);
  const own = valid.find(({ list }) => !list);
  const listed = valid.find(({ list }) => list);
  const usual = valid.find(({ list }) => list?.type === "override") ?? own;
  const base = usual?.amount ?? null;
  if (listed?.list?.type === "override") return { base: listed.amount, sale: null };
  const isSale =
    listed !== undefined && base !== null && listed.amount < base && isBelow(listed, own);
  return { base, sale: isSale ? listed : null };
}

function isBelow({ amount }: StorePrice, own: StorePrice | undefined): boolean {
  return own === undefined || amount <= own.amount;
}

function isActive(list: StorePrice["list"], at: number): boolean {
  return !list || ((list.starts ?? -Infinity) <= at && at < (list.ends ?? Infinity));
}

function byPrecedence(one: StorePrice, other: StorePrice): number {
  return (
    other.rules - one.rules ||
    one.amount - other.amount ||
    (one.list?.starts ?? 0) - (other.list?.starts ?? 0) ||
    ((one.list?.id ?? "") < (other.list?.id ?? "") ? -1 : 1)
  );
}
