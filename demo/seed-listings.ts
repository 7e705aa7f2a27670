import type { Simulator } from "../src/simulator";
import { CATALOG, upc } from "./store/catalog";

/** An item as it is stored between two starts. */
export type SavedItem = Parameters<Simulator["addItem"]>[0];

/** Number of the store's products that are listed from the start. */
const LISTED = 6;

/**
 * Fills Walmart's catalog, and adds the seller's items: the stored ones, or an interesting start. Most products of the
 * store are listed; one is offered under another SKU, one is unpublished, and one item is not in the store. Most of the
 * remaining drafts match; one is rejected because of its price, and one is not in Walmart's catalog.
 */
export function seedListings(simulator: Simulator, saved?: SavedItem[]): void {
  for (const [index, item] of CATALOG.entries()) {
    const isUnknown = index === CATALOG.length - 1;
    if (isUnknown) continue;
    const isCheaper = index === CATALOG.length - 2;
    simulator.addCatalogProduct({
      upc: item.upc,
      productName: item.title,
      ...(isCheaper ? { maxPrice: Math.floor(item.price / 2) } : {}),
    });
  }
  for (const item of saved ?? firstItems()) simulator.addItem(item);
}

/** The seller's items in the form in which they are stored. */
export function itemsOf(simulator: Simulator): SavedItem[] {
  return simulator
    .items()
    .filter(({ retiring }) => !retiring)
    .map(({ sku, gtin, productName, productType, condition, price, ...item }) => ({
      sku,
      gtin,
      productName,
      productType,
      condition,
      price,
      ...(item.attributes && { attributes: item.attributes }),
      publishedStatus: statusOf(item),
      unpublishedReasons: item.unpublishedReasons,
      quantity: item.inventory.quantity,
    }));
}

/** What was in progress is published by the next start. */
function statusOf({ publishedStatus }: { publishedStatus: string }) {
  return publishedStatus === "IN_PROGRESS"
    ? "PUBLISHED"
    : (publishedStatus as SavedItem["publishedStatus"]);
}

function firstItems(): SavedItem[] {
  const listed = CATALOG.slice(0, LISTED).map((item, index): SavedItem => {
    const own = { sku: item.sku, upc: item.upc, productName: item.title, price: item.price };
    if (index === LISTED - 1) return { ...own, sku: `WM-${item.sku}`, quantity: 4 };
    if (index === LISTED - 2) {
      return {
        ...own,
        publishedStatus: "UNPUBLISHED",
        unpublishedReasons: ["Your price is above what customers pay elsewhere"],
      };
    }
    return { ...own, quantity: item.stock };
  });
  const unlinked = { sku: "OLD-LANTERN", upc: upc("85001239999"), productName: "Storm lantern" };
  return [...listed, { ...unlinked, price: 22, quantity: 3 }];
}
