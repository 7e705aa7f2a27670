import { MathBN } from "@medusajs/framework/utils";
import { PRICE_ENDING } from "../types/price-ending";
import type { Decimal } from "./decimal";

/** How a price at Walmart is made from the store's. What is left out does not apply. */
export interface PriceRule {
  /** Added to the store's price, in percent; below 0 for less. */
  percent?: number;
  /** Added after that; below 0 for less. */
  fixed?: number;
  /**
   * A number: to the nearest multiple of it, such as 0.05 or 1. Text such as `.99`: up to the next price that ends so.
   */
  rounding?: number | string;
  /** Never sell below this. */
  floor?: number;
  /** The price, whatever the store's is. */
  amount?: number;
}

/**
 * The price that Walmart is told, with at most two decimals: the store's, plus the percentage, plus the fixed amount,
 * rounded, at least the floor. `null` if that leaves nothing to be paid, or the store has no price.
 */
export function shownPrice(price: number | string | null, rule: PriceRule): number | null {
  if (rule.amount !== undefined) return rule.amount;
  if (price === null) return null;
  const { percent = 0, fixed = 0, rounding = 0, floor = 0 } = rule;
  const raised = MathBN.div(MathBN.mult(price, MathBN.add(100, percent)), 100);
  const rounded = toCents(round(MathBN.add(raised, fixed), rounding));
  const shown = MathBN.max(rounded, toCents(MathBN.convert(floor)));
  return MathBN.gt(shown, 0) ? MathBN.convert(shown).toNumber() : null;
}

function round(price: Decimal, rounding: number | string): Decimal {
  if (typeof rounding === "string") return endIn(price, rounding);
  if (!(rounding > 0)) return price;
  const steps = MathBN.convert(MathBN.div(price, rounding)).decimalPlaces(0, HALF_UP);
  return MathBN.convert(MathBN.mult(steps, rounding));
}

/** The lowest price that ends so and is not below the one that is given. */
function endIn(price: Decimal, ending: string): Decimal {
  if (!PRICE_ENDING.test(ending)) return price;
  const cents = toCents(price);
  const whole = cents.integerValue(DOWN);
  const same = MathBN.add(whole, ending);
  return MathBN.gte(same, cents) ? same : MathBN.add(same, 1);
}

function toCents(value: Decimal): Decimal {
  return value.decimalPlaces(2, HALF_UP);
}

// As the decimal library numbers its ways of rounding.
const DOWN = 3;
const HALF_UP = 4;
