import type { WalmartPricingInsight } from "../walmart-api/schemas/price";
import { toCents } from "./cents";

/** What Walmart knows about the offers of an item. Prices are in dollars. */
export interface BuyBox {
  /** `null`: Walmart names no offer that buyers see first. */
  state: "winning" | "losing" | null;
  own_price: number | null;
  buy_box_price: number | null;
  competitor_price: number | null;
  /** How often, in percent, buyers saw the seller's offer first. */
  win_rate: number | null;
}

/**
 * Whether buyers see the seller's offer first. Walmart does not say so itself: its rate is about the past. So the
 * seller's price is compared with the one of the offer that buyers see. At the same price the seller's offer is
 * another one only if it never was the first.
 */
export function buyBoxOf(insight: WalmartPricingInsight): BuyBox {
  const { currentPrice, buyBoxBasePrice, buyBoxTotalPrice, competitorPrice, buyBoxWinRate } =
    insight;
  const own_price = known(currentPrice);
  const buy_box_price = known(buyBoxBasePrice) ?? known(buyBoxTotalPrice);
  const win_rate = buyBoxWinRate ?? null;
  return {
    state: stateOf(own_price, buy_box_price, win_rate),
    own_price,
    buy_box_price,
    competitor_price: known(competitorPrice),
    win_rate,
  };
}

function stateOf(own: number | null, first: number | null, rate: number | null): BuyBox["state"] {
  if (own === null || first === null) return null;
  if (toCents(own) > toCents(first)) return "losing";
  return toCents(own) === toCents(first) && rate === 0 ? "losing" : "winning";
}

/** Walmart also sends 0 where it knows no price. */
function known(price: number | null | undefined): number | null {
  return price !== null && price !== undefined && price > 0 ? price : null;
}
