import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { readSettings } from "../../types/schemas/account-settings";
import { chunks } from "../kernel/chunks";
import { queryOf, walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { readVariantsBy } from "../listings/read-variants";
import { autoList } from "./auto-list";

/** Links per query. */
const CHUNK = 1000;

/** Ids of changed records, from events. */
export interface ProductsChangedInput {
  products?: string[];
  variants?: string[];
  /** Links of products with sales channels that were made. */
  channel_links?: string[];
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
  { products = [], variants = [], channel_links = [] }: ProductsChangedInput,
): Promise<ProductsChangedResult> {
  const service = walmartService(container);
  await service.listingContents.markProducts({ product_ids: products, variant_ids: variants });
  let added = 0;
  const accounts = (await service.listWalmartAccounts({ enabled: true })).filter(
    listsAutomatically,
  );
  if (!accounts.length) return { added };
  const parents = await readVariantsBy(container, "id", variants);
  const ids = new Set([
    ...products,
    ...parents.flatMap(({ product_id }) => product_id ?? []),
    ...(await linkedProducts(container, channel_links)),
  ]);
  if (!ids.size) return { added };
  for (const account of accounts) {
    const listed = await autoList(container, { account, product_ids: [...ids] });
    added += listed.added;
    for (const { message } of listed.errors)
      logEvent(container, "warn", "auto_list_waiting", { account_id: account.id }, message);
  }
  return { added };
}

function listsAutomatically({ settings }: Pick<WalmartAccountRow, "settings">): boolean {
  const rule = readSettings(settings).auto_list;
  return rule !== undefined && rule !== "off";
}

async function linkedProducts(container: MedusaContainer, links: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const id of chunks(links, CHUNK)) {
    const { data } = await queryOf(container).graph({
      entity: "product_sales_channel",
      fields: ["product_id"],
      filters: { id },
    });
    found.push(...data.map((row: { product_id: string }) => row.product_id));
  }
  return found;
}
