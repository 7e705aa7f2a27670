/** Converts dollars to whole cents; null if they have more than two decimals. */
export function centsOf(dollars: number): number | null {
  const cents = Math.round(dollars * 100);
  return Math.abs(dollars * 100 - cents) < 1e-6 ? cents : null;
}
