import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import type { DescribedItem } from "./described-item";

/** The primary variants that Walmart has or is about to get, as listing ids by product id. */
export async function primaryVariants(
  container: MedusaContainer,
  accountId: string,
  items: readonly DescribedItem[],
): Promise<Map<string, string>> {
  const products = [...new Set(items.flatMap(({ listing }) => listing.product_id ?? []))];
  if (!products.length) return new Map();
  const rows = await walmartService(container).listWalmartListings(
    {
      account_id: accountId,
      product_id: products,
      is_primary_variant: true,
      retire_requested_at: null,
    },
    { select: ["id", "product_id"] },
  );
  return new Map(rows.map(({ id, product_id }) => [product_id ?? "", id]));
}
