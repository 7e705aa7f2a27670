/** Money of returns in Walmart's words, which are others than in orders. */
export function dollars(cents: number) {
  return { currencyAmount: cents / 100, currencyUnit: "USD" };
}

/** Dates of returns are ISO 8601, unlike those of orders. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}
