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
 * Calculates how many units of an item buyers may order, in whole units, never below 0: the available units, minus the
 * buffer, times the percentage, at most the maximum. `null` if the stock is not managed and no quantity is configured for
 * that.
 *
 * @param units available whole units, negative after overselling; `null` if the stock is not managed
 */
export function walmartQuantity(units: number | null, rule: QuantityRule): number | null {
  const left = unitsForSale(units, rule);
  return left === null ? null : Math.max(0, left);
}

/** The same, and below 0 by what is missing: after overselling, or for the buffer. */
export function unitsForSale(units: number | null, rule: QuantityRule): number | null {
  if (rule.quantity !== undefined) return rule.quantity;
  if (units === null) return rule.unmanaged_quantity ?? null;
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  const left = units - buffer;
  if (left <= 0) return left;
  // In hundredths of a percent: 29 % of 100 are 29 units, which binary fractions would make 28.
  return Math.min(Math.floor((left * Math.round(percentage * 1e4)) / 1e6), maximum);
}

/** Merges the rule of a listing with the account's, which applies to everything that the listing's rule omits. */
export function mergeRules<T extends object>(account: T | undefined, own: T | undefined): T {
  const entries = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...account, ...Object.fromEntries(entries) } as T;
}
