import type { Simulator } from "../src/simulator";
import { CATALOG, upc } from "./store/catalog";

/** An item as it is kept between two starts. */
export type KeptItem = Parameters<Simulator["addItem"]>[0];

/** How many of the store's products are listed already when the demo begins. */
const LISTED = 6;

/**
 * Walmart's catalogue, and the seller's items in it: those that were kept, or what makes an interesting beginning. Most
 * products of the store are listed; one is offered under another SKU, one is unpublished, one stands for nothing in the
 * store. Of the drafts that are left most match, one is taken for another product because of its price, and one is
 * unknown to Walmart.
 */
export function stockShelves(simulator: Simulator, kept?: KeptItem[]): void {
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
  for (const item of kept ?? firstItems()) simulator.addItem(item);
}

/** The seller's items as they are to be kept. */
export function itemsOf(simulator: Simulator): KeptItem[] {
  return simulator
    .items()
    .filter(({ retiring }) => !retiring)
    .map(({ sku, gtin, productName, condition, price, publishedStatus, ...item }) => ({
      sku,
      gtin,
      productName,
      condition,
      price,
      publishedStatus: publishedStatus as KeptItem["publishedStatus"],
      unpublishedReasons: item.unpublishedReasons,
      quantity: item.inventory.quantity,
    }));
}

function firstItems(): KeptItem[] {
  const listed = CATALOG.slice(0, LISTED).map((item, index): KeptItem => {
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
  const foreign = { sku: "OLD-LANTERN", upc: upc("85001239999"), productName: "Storm lantern" };
  return [...listed, { ...foreign, price: 22, quantity: 3 }];
}
