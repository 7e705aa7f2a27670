import type { AdminWalmartPromotion } from "../../types";
import { endOf, NOTICE_MS, periodAt, runningAt } from "./plan-promotions";
import type { KnownPromotion, SalePeriod } from "./types";

interface Promotions {
  periods: readonly SalePeriod[];
  known: readonly KnownPromotion[];
  /** Walmart has refused a change. */
  isRefused: boolean;
}

/** The sale that applies now, or else the next one, and what became of it at Walmart. Its times are the list's. */
export function shownPromotion(
  { periods, known, isRefused }: Promotions,
  now: number,
): AdminWalmartPromotion | null {
  const next = periods
    .filter((period) => endOf(period) > now)
    .toSorted((a, b) => a.starts - b.starts)[0];
  const period = periodAt(periods, now) ?? next;
  if (!period) return null;
  const { price, list_starts, list_ends } = period;
  return {
    price,
    starts_at: toIso(list_starts),
    ends_at: toIso(list_ends),
    state: stateOf(period, known, isRefused, now),
  };
}

function stateOf(
  { price, starts }: SalePeriod,
  known: readonly KnownPromotion[],
  isRefused: boolean,
  now: number,
): AdminWalmartPromotion["state"] {
  const has = runningAt(known, Math.max(starts, now));
  if (has?.price === price) return starts <= now ? "running" : "planned";
  if (isRefused) return "rejected";
  // A running promotion has another price, or one can still be made.
  return has || starts >= now + NOTICE_MS ? "pending" : "plain";
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
