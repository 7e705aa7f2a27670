const GRAMS_IN_POUND = 453.59237;
/** Walmart wants a weight with every offer; where the store has none, it is told this. */
const DEFAULT_POUNDS = 1;
const LEAST_POUNDS = 0.001;

/** A weight in grams, as Medusa's stores have it, in pounds with the three decimals that Walmart takes. */
export function shippingPounds(grams: number | null | undefined): number {
  if (!grams || !Number.isFinite(grams) || grams < 0) return DEFAULT_POUNDS;
  return Math.max(LEAST_POUNDS, Number((grams / GRAMS_IN_POUND).toFixed(3)));
}
