/** A whole number of units; whatever is no quantity counts as none. */
export function wholeUnits(amount: number): number {
  return Number.isFinite(amount) && amount > 0 ? Math.trunc(amount) : 0;
}
