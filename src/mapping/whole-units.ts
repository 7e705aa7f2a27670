/** The maximum of a database integer; no order has so many units. */
const MAX_UNITS = 2 ** 31 - 1;

/** Converts an amount to whole units; anything that is not a quantity counts as 0. */
export function wholeUnits(amount: number): number {
  return Number.isFinite(amount) && amount > 0 ? Math.min(Math.trunc(amount), MAX_UNITS) : 0;
}
