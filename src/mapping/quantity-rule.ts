/** How much of a stock Walmart is shown. What is left out does not apply. */
export interface QuantityRule {
  /** Units kept back from Walmart. */
  buffer?: number;
  /** Share of what is left that Walmart sees, 0 to 100. */
  percentage?: number;
  /** Never show more than this. */
  maximum?: number;
  /** What to show for variants whose stock is not managed. */
  unmanaged_quantity?: number;
  /** Show exactly this, whatever the stock is. */
  quantity?: number;
}

/**
 * The whole units that Walmart is shown, never below 0: what is available, less the buffer, of that the share, at most
 * the maximum. `null` if nothing can be told: the stock is not managed, and nobody has said what to show then.
 *
 * @param units whole units that could be sold now, also below 0 after overselling; `null`: the stock is not managed
 */
export function shownQuantity(units: number | null, rule: QuantityRule): number | null {
  if (rule.quantity !== undefined) return rule.quantity;
  if (units === null) return rule.unmanaged_quantity ?? null;
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  // In hundredths of a percent: 29 % of 100 are 29 units, which binary fractions would make 28.
  const share = Math.floor(((units - buffer) * Math.round(percentage * 1e4)) / 1e6);
  return Math.max(0, Math.min(share, maximum));
}

/** The rule of one listing: what it does not say comes from the account's. */
export function mergeRules<T extends object>(account: T | undefined, own: T | undefined): T {
  const said = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...account, ...Object.fromEntries(said) } as T;
}
