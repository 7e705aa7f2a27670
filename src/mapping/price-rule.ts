import { MathBN } from "@medusajs/framework/utils";
import { PRICE_ENDING } from "../types/price-ending";
import type { Decimal } from "./decimal";

/** How the price at Walmart is calculated from the store's price. Omitted parts do not apply. */
export interface PriceRule {
  /** Added to the store's price, in percent; negative to subtract. */
  percent?: number;
  /** Added afterwards; negative to subtract. */
  fixed?: number;
  /**
   * A number rounds to its nearest multiple, such as 0.05 or 1. Text such as `.99` rounds up to the next price with
   * this ending.
   */
  rounding?: number | string;
  /** Minimum price. */
  floor?: number;
  /** Fixed price, whatever the store's price is. */
  amount?: number;
}

/**
 * Calculates the price at Walmart, with at most two decimals: the store's price, plus the percentage, plus the fixed
 * amount, rounded, at least the floor. `null` if the result is not positive, or if the store has no price.
 */
export function walmartPrice(price: number | string | null, rule: PriceRule): number | null {
  if (rule.amount !== undefined) return rule.amount;
  if (price === null) return null;
  const { percent = 0, fixed = 0, rounding = 0, floor = 0 } = rule;
  const raised = MathBN.div(MathBN.mult(price, MathBN.add(100, percent)), 100);
  const rounded = toCents(round(MathBN.add(raised, fixed), rounding));
  const atLeastFloor = MathBN.max(rounded, toCents(MathBN.convert(floor)));
  return MathBN.gt(atLeastFloor, 0) ? MathBN.convert(atLeastFloor).toNumber() : null;
}

function round(price: Decimal, rounding: number | string): Decimal {
  if (typeof rounding === "string") return endIn(price, rounding);
  if (!(rounding > 0)) return price;
  const steps = MathBN.convert(MathBN.div(price, rounding)).decimalPlaces(0, HALF_UP);
  return MathBN.convert(MathBN.mult(steps, rounding));
}

/** The lowest price with this ending that is not below the given one. */
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

// The decimal library's rounding modes.
const DOWN = 3;
const HALF_UP = 4;
