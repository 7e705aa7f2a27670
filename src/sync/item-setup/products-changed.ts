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

/**
 * Marks listings whose content may have changed, and lists products that belong to an account's sales channel, collection
 * or category for automatic listing. The listings job sends both, and finds what this misses.
 */
export async function productsChanged(
  container: MedusaContainer,
  { products = [], variants = [] }: ProductsChangedInput,
): Promise<void> {
  const service = walmartService(container);
  await service.listingContents.markProducts({ product_ids: products, variant_ids: variants });
  if (!products.length) return;
  const accounts = await service.listWalmartAccounts({ enabled: true });
  for (const account of accounts) {
    const rule = readSettings(account.settings).auto_list;
    if (!rule || rule === "off") continue;
    const { errors } = await autoList(container, { account, product_ids: products });
    for (const { message } of errors)
      logEvent(container, "warn", "auto_list_waiting", { account_id: account.id }, message);
  }
}
