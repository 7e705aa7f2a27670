import type { PriceItem } from "../payloads/listing-types";
import type { WalmartPriceUpdate } from "../schemas/price";

/** All methods throw `WalmartError` and nothing else. */
export interface PricesApi {
  /**
   * Sets the price of an item. Walmart shows it within minutes. Safe to repeat, but the quota is small: 100 per hour.
   */
  put(item: PriceItem): Promise<WalmartPriceUpdate>;
}
