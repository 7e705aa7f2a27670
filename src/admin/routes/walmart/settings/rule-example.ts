import type { AdminWalmartInventoryRule, AdminWalmartPriceRule } from "../../../../types";

/** How much of a stock Walmart would be shown. For the example next to the rule: the server calculates on its own. */
export function exampleQuantity(available: number, rule: AdminWalmartInventoryRule): number {
  const { buffer = 0, percentage = 100, maximum = Infinity } = rule;
  // In hundredths of a percent: 29 % of 100 are 29 units, which binary fractions would make 28.
  const share = Math.floor(((available - buffer) * Math.round(percentage * 1e4)) / 1e6);
  return Math.max(0, Math.min(share, maximum));
}

/** The price that Walmart would be sent, for the example; null if the rule leaves nothing to pay. */
export function examplePrice(price: number, rule: AdminWalmartPriceRule): number | null {
  const { percent = 0, fixed = 0, rounding = 0, floor = 0 } = rule;
  const raised = (price * (100 + percent)) / 100 + fixed;
  const shown = Math.max(toCents(round(raised, rounding)), toCents(floor));
  return shown > 0 ? shown : null;
}

function round(price: number, rounding: number | string): number {
  if (typeof rounding === "string") {
    const ending = Number(rounding);
    const cents = toCents(price);
    const same = toCents(Math.floor(cents) + ending);
    return same >= cents ? same : toCents(same + 1);
  }
  return rounding > 0 ? Math.round(trim(price / rounding)) * rounding : price;
}

/** Removes what binary fractions add: 14.99 * 110 / 100 is 16.489000000000001. */
const trim = (value: number): number => Number(value.toPrecision(12));

const toCents = (value: number): number => Math.round(trim(value * 100)) / 100;
