/** As many as a database's integer holds; no order has so many. */
const MAX_UNITS = 2 ** 31 - 1;

/** A whole number of units; whatever is no quantity counts as none. */
export function wholeUnits(amount: number): number {
  return Number.isFinite(amount) && amount > 0 ? Math.min(Math.trunc(amount), MAX_UNITS) : 0;
}
