import type { MedusaContainer } from "@medusajs/framework/types";
import { readSettings } from "../../types/schemas/account-settings";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { autoList } from "./auto-list";

/** Ids of changed records, from events. */
export interface ProductsChangedInput {
  products?: string[];
  variants?: string[];
}

/** What came of it. */
export interface ProductsChangedResult {
  /** Listings that automatic listing added. */
  added: number;
}

/**
 * Marks listings whose content may have changed, and lists products that belong to an account's sales channel, collection
 * or category for automatic listing. The listings job sends both, and finds what this misses.
 */
export async function productsChanged(
  container: MedusaContainer,
  { products = [], variants = [] }: ProductsChangedInput,
): Promise<ProductsChangedResult> {
  const service = walmartService(container);
  await service.listingContents.markProducts({ product_ids: products, variant_ids: variants });
  let added = 0;
  if (!products.length) return { added };
  const accounts = await service.listWalmartAccounts({ enabled: true });
  for (const account of accounts) {
    const rule = readSettings(account.settings).auto_list;
    if (!rule || rule === "off") continue;
    const listed = await autoList(container, { account, product_ids: products });
    added += listed.added;
    for (const { message } of listed.errors)
      logEvent(container, "warn", "auto_list_waiting", { account_id: account.id }, message);
  }
  return { added };
}
