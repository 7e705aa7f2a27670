/** An amount in the format of returns, which differs from the format of orders. */
export function dollars(cents: number) {
  return { currencyAmount: cents / 100, currencyUnit: "USD" };
}

/** A time as ISO 8601, which returns use, unlike orders. */
export function iso(time: number): string {
  return new Date(time).toISOString();
}
