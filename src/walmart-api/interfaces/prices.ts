import type { PriceItem, PromotionChanges } from "../payloads/listing-types";
import type { WalmartPriceUpdate, WalmartPricingInsight, WalmartPromotion } from "../schemas/price";

export interface PricingInsightsQuery {
  /** Only these items. Default: all. */
  skus?: readonly string[];
  /** From 0. */
  page?: number;
}

export interface PricingInsightsPage {
  insights: WalmartPricingInsight[];
  /** Number of pages, according to Walmart. */
  pages: number;
}

/** All methods throw `WalmartError` and nothing else. */
export interface PricesApi {
  /**
   * Sets the price of an item. Walmart shows it within minutes. Safe to repeat, but the quota is small: 100 per hour.
   */
  put(item: PriceItem): Promise<WalmartPriceUpdate>;
  /**
   * Adds, changes and removes promotions of an item: at most ten, none at the same time as another. Shares the quota of
   * `put`. One that starts within four hours can no longer be removed.
   */
  putPromotions(sku: string, changes: PromotionChanges): Promise<WalmartPriceUpdate>;
  /** Removes all promotions of an item. */
  removePromotions(sku: string): Promise<WalmartPriceUpdate>;
  /** The promotions of an item; `null` if Walmart does not know the item. */
  getPromotions(sku: string): Promise<WalmartPromotion[] | null>;
  /** What Walmart knows of the prices of items and of their competitors, a page of its own size. */
  getInsights(query?: PricingInsightsQuery): Promise<PricingInsightsPage>;
}
