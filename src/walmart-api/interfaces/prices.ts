import type { PriceItem } from "../payloads/offer-types";
import type { WalmartPriceUpdate } from "../schemas/price";

/** All methods throw `WalmartError` and nothing else. */
export interface PricesApi {
  /**
   * Sets what an item costs. Walmart shows it within minutes. To repeat it is safe, but the quota is small: 100 in an
   * hour.
   */
  put(item: PriceItem): Promise<WalmartPriceUpdate>;
}
