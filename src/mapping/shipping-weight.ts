const GRAMS_IN_POUND = 453.59237;
/** Walmart requires a weight for every offer; this is sent if the store has none. */
const DEFAULT_POUNDS = 1;
const LEAST_POUNDS = 0.001;

/** Converts a weight in grams, as Medusa stores it, to pounds with the three decimals that Walmart accepts. */
export function shippingPounds(grams: number | null | undefined): number {
  if (!grams || !Number.isFinite(grams) || grams < 0) return DEFAULT_POUNDS;
  return Math.max(LEAST_POUNDS, Number((grams / GRAMS_IN_POUND).toFixed(3)));
}
