/** How the quantity at Walmart is calculated from the stock. Omitted parts do not apply. */
export interface QuantityRule {
  /** Units that are not offered at Walmart. */
  buffer?: number;
  /** Percentage of the rest that is offered, 0 to 100. */
  percentage?: number;
  /** Maximum quantity. */
  maximum?: number;
  /** Quantity for variants whose stock is not managed. */
  unmanaged_quantity?: number;
  /** Fixed quantity, whatever the stock is. */
  quantity?: number;
}

/**
 * Calculates the quantity at Walmart in whole units, never below 0: the available units, minus the buffer, times the
 * percentage, at most the maximum. `null` if the stock is not managed and no quantity is configured for that.
 *
 * @param units available whole units, negative after overselling; `null` if the stock is not managed
 */
export function walmartQuantity(units: number | null, rule: QuantityRule): number | null {
  if (rule.quantity !== undefined) return rule.quantity;
  if (units === null) return rule.unmanaged_quantity ?? null;
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  // In hundredths of a percent: 29 % of 100 are 29 units, which binary fractions would make 28.
  const share = Math.floor(((units - buffer) * Math.round(percentage * 1e4)) / 1e6);
  return Math.max(0, Math.min(share, maximum));
}

/** Merges the rule of a listing with the account's, which applies to everything that the listing's rule omits. */
export function mergeRules<T extends object>(account: T | undefined, own: T | undefined): T {
  const entries = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...account, ...Object.fromEntries(entries) } as T;
}
