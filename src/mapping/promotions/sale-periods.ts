import { priceAt } from "./price-at";
import type { SalePeriod, StorePrice } from "./types";

/**
 * When which sale price applies, from `now` on, without overlaps. A period in which the sale price, by the rules, is not
 * below the usual one is left out.
 *
 * @param toWalmart the price at Walmart by the price rules; `null`: none
 */
export function salePeriods(
  prices: readonly StorePrice[],
  now: number,
  toWalmart: (amount: number) => number | null,
): SalePeriod[] {
  const moments = momentsOf(prices, now);
  const periods: SalePeriod[] = [];
  let last: { period: SalePeriod; list: string } | null = null;
  for (const [index, from] of moments.entries()) {
    const until = moments[index + 1] ?? null;
    const found = periodFrom(prices, from, until, toWalmart);
    if (!found) {
      last = null;
    } else if (last?.list === found.list && last.period.price === found.period.price) {
      last.period.ends = until;
    } else {
      // What runs now has begun with its list, so that it stays the same as time passes.
      if (index === 0) found.period.starts = found.period.list_starts ?? 0;
      periods.push(found.period);
      last = found;
    }
  }
  return periods;
}

/** Now, and when lists begin or end after that. */
function momentsOf(prices: readonly StorePrice[], now: number): number[] {
  const changes = prices.flatMap(({ list }) => (list ? [list.starts, list.ends] : []));
  const later = changes.filter((at): at is number => at !== null && at > now);
  return [...new Set([now, ...later])].toSorted((a, b) => a - b);
}

function periodFrom(
  prices: readonly StorePrice[],
  from: number,
  until: number | null,
  toWalmart: (amount: number) => number | null,
): { period: SalePeriod; list: string } | null {
  const { base, sale } = priceAt(prices, from);
  if (base === null || !sale?.list) return null;
  const price = toWalmart(sale.amount);
  const comparison = toWalmart(base);
  if (price === null || comparison === null || price >= comparison) return null;
  const { id, starts, ends, kind, changed } = sale.list;
  const period = {
    starts: from,
    ends: until,
    price,
    comparison,
    kind,
    list_starts: starts,
    list_ends: ends,
    settled: Math.max(changed, starts ?? 0),
  };
  return { period, list: id };
}
