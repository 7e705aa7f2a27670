import type { KnownPromotion } from "./types";

/** Walmart's reads may not show a change that it has confirmed within this time. */
const LAG_MS = 10 * 60_000;

/**
 * What Walmart has, from what it has confirmed and what it shows: what it shows, unless it confirmed something just now.
 * Then only the numbers of promotions are taken from it.
 *
 * @param confirmed.at when it was confirmed, epoch ms; `null`: never
 */
export function withReading(
  confirmed: { known: readonly KnownPromotion[]; at: number | null },
  shown: readonly KnownPromotion[],
  now: number,
): KnownPromotion[] {
  if (confirmed.at === null || now - confirmed.at >= LAG_MS) return [...shown];
  return confirmed.known.map((promotion) => ({
    ...promotion,
    id: shown.find(({ starts }) => starts === promotion.starts)?.id ?? promotion.id,
  }));
}
