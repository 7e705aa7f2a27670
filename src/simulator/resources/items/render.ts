import { upcOf } from "../../state/identifiers";
import type { SellerItem } from "../../state/items";

/** An item as Walmart's API returns it. */
export function renderItem(item: SellerItem): Record<string, unknown> {
  return {
    mart: "WALMART_US",
    sku: item.sku,
    condition: item.condition,
    wpid: item.wpid,
    upc: upcOf(item.gtin),
    gtin: item.gtin,
    productName: item.productName,
    shelf: '["UNNAV"]',
    productType: item.productType,
    price: { currency: "USD", amount: item.cents / 100 },
    publishedStatus: item.publishedStatus,
    ...(item.unpublishedReasons.length > 0
      ? { unpublishedReasons: { reason: item.unpublishedReasons } }
      : {}),
    lifecycleStatus: item.lifecycleStatus,
  };
}
