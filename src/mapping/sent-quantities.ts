import { type QuantityRule, unitsForSale } from "./quantity-rule";

/** The stock that a ship node sells from. */
export interface NodeStock {
  /** Available whole units, less all reservations; negative after overselling. `null`: the stock is not managed. */
  units: number | null;
  /** Units of open orders that Walmart subtracts itself, and that `units` no longer contains either. */
  open: number;
}

/** What Walmart is sent for a ship node, and what can be bought there as a result. */
export interface SentQuantity {
  input: number;
  available: number;
}

/**
 * What Walmart is sent for an item, by ship node; `null` if the stock is not managed and no quantity is configured for
 * that.
 *
 * Walmart subtracts the units of its own open orders from the quantity that it is sent ("Calculating inventory" in its
 * guide for sellers). The store has reserved them too, so they are added again. They are added to what is missing as
 * well: while Walmart knows of a cancellation and the store does not, nothing that is sold elsewhere comes up for sale.
 *
 * The rule applies to the item, not to each node: the result is divided over the nodes by their stock.
 */
export function sentQuantities(
  nodes: Readonly<Record<string, NodeStock>>,
  rule: QuantityRule,
): Record<string, SentQuantity> | null {
  const entries = Object.entries(nodes);
  const units = entries.map(([, stock]) => stock.units);
  // What is missing at one node is not taken from another.
  const inStock = units.map((each) => Math.max(0, each ?? 0));
  const isManaged = !units.includes(null);
  const total = unitsForSale(isManaged ? sum(inStock) : null, rule);
  if (total === null) return null;
  const shares = divide(total, inStock);
  return Object.fromEntries(
    entries.map(([node, stock], index) => {
      const missing = rule.quantity === undefined ? Math.min(0, stock.units ?? 0) : 0;
      const share = (shares[index] ?? 0) + missing;
      return [node, { input: Math.max(0, share + stock.open), available: Math.max(0, share) }];
    }),
  );
}

/** Divides whole units by weight; what is left goes to the largest remainders. Without any weight, evenly. */
function divide(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const exact = weights.map((weight) =>
    all > 0 ? (total * weight) / all : total / weights.length,
  );
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((each, index) => ({ index, remainder: each - Math.floor(each) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const rest = Math.round(total - sum(shares));
  for (const { index } of byRemainder.slice(0, rest)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}
