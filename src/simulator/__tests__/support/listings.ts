import type { Shop } from "./seller";

/** UPCs that are in no catalog at the start. */
export const UPCS = ["012345678905", "036000291452", "042100005264"] as const;

/** A feed that matches `[sku, UPC]` with Walmart's catalog. */
export function matchFeed(items: [sku: string, productId: string][], change: object = {}) {
  return {
    MPItemFeedHeader: {
      businessUnit: "WALMART_US",
      locale: "en",
      version: "5.0.20260607-22_38_54-api",
    },
    MPItem: items.map(([sku, productId]) => ({
      Item: {
        sku,
        productIdentifiers: { productIdType: "UPC", productId },
        price: 9.99,
        ShippingWeight: 1,
        condition: "New",
        ...change,
      },
    })),
  };
}

/** A feed of quantities: `[sku, quantity]`. */
export function inventoryFeed(items: [sku: string, amount: number][]) {
  return {
    InventoryHeader: { version: "1.4" },
    Inventory: items.map(([sku, amount]) => ({ sku, quantity: { unit: "EACH", amount } })),
  };
}

/** A feed of prices: `[sku, price]`. */
export function priceFeed(items: [sku: string, amount: number][]) {
  return {
    PriceHeader: { version: "1.7" },
    Price: items.map(([sku, amount]) => priceOf(sku, amount)),
  };
}

/** A feed of prices in the form that has replaced {@link priceFeed}: `[sku, price]`. */
export function priceAndPromotionFeed(
  items: [sku: string, amount: number][],
  version = "2.0.20240126-12_25_52-api",
) {
  const name = version.startsWith("2.") ? "Promo&Discount" : "Price";
  return {
    MPItemFeedHeader: { businessUnit: "WALMART_US", locale: "en", version },
    MPItem: items.map(([sku, price]) => ({ [name]: { sku, price } })),
  };
}

/** The body of a price change. */
export function priceOf(sku: string, amount: number) {
  const currentPrice = { currency: "USD", amount };
  return { sku, pricing: [{ currentPriceType: "BASE", currentPrice }] };
}

/** Submits a feed in the form field `file`. */
export function submit(shop: Shop, feedType: string, body: unknown, field = "file") {
  const head = `Content-Disposition: form-data; name="${field}"; filename="feed.json"`;
  const file = typeof body === "string" ? body : JSON.stringify(body);
  return shop.call(`/v3/feeds?feedType=${feedType}`, {
    method: "POST",
    headers: { "Content-Type": "multipart/form-data; boundary=limit" },
    body: `--limit\r\n${head}\r\nContent-Type: application/json\r\n\r\n${file}\r\n--limit--\r\n`,
  });
}

/** Returns the status of a feed with the details of its items. */
export async function outcome(shop: Shop, feedId: string, query = "") {
  const path = `/v3/feeds/${encodeURIComponent(feedId)}?includeDetails=true${query}`;
  return (await shop.call(path)).body;
}
