import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf, walmartService } from "../kernel/container";
import { HookError } from "../kernel/hooks";
import type { ResolvedVariant, StockNeed } from "./prepared-order";

interface VariantAnswer extends Omit<ResolvedVariant, "stock"> {
  manage_inventory: boolean;
  inventory_items?: (StockNeed | null)[] | null;
}

/** Ids of variants by SKU, as the store's hook answers; without one: the SKU stays unknown. */
export type ChosenVariants = Record<string, string | null | undefined>;

/**
 * The store's variants by Walmart SKU: the variant linked to the account's listing, or else the variant with the same
 * SKU, or else the chosen one. Two queries for any number of SKUs.
 *
 * @param chosen ids of variants by SKU: the answer of the store's hook
 * @throws HookError if a chosen variant does not exist
 */
export async function resolveVariants(
  container: MedusaContainer,
  accountId: string,
  skus: string[],
  chosen: ChosenVariants = {},
): Promise<Map<string, ResolvedVariant>> {
  if (!skus.length) return new Map();
  const listings = await walmartService(container).listWalmartListings(
    { account_id: accountId, sku: skus, variant_id: { $ne: null } },
    { select: ["sku", "variant_id"] },
  );
  const answers = skus.flatMap((sku) => {
    const id = chosen[sku];
    return id ? [[sku, id] as const] : [];
  });
  const linked = [
    ...listings.flatMap(({ variant_id }) => (variant_id ? [variant_id] : [])),
    ...answers.map(([, id]) => id),
  ];
  const { data } = await queryOf(container).graph({
    entity: "variant",
    fields: [
      "id",
      "title",
      "sku",
      "barcode",
      "manage_inventory",
      "product.id",
      "product.title",
      "product.handle",
      "product.thumbnail",
      "inventory_items.inventory_item_id",
      "inventory_items.required_quantity",
    ],
    filters: linked.length ? { $or: [{ sku: skus }, { id: linked }] } : { sku: skus },
  });
  const variants = (data as unknown as VariantAnswer[]).map(toResolved);
  const byId = new Map(variants.map((variant) => [variant.id, variant]));
  const bySku = new Map(variants.map((variant) => [variant.sku, variant]));
  for (const { sku, variant_id } of listings) {
    const variant = byId.get(variant_id ?? "");
    if (variant) bySku.set(sku, variant);
  }
  for (const [sku, id] of answers) {
    if (bySku.has(sku)) continue;
    const variant = byId.get(id);
    if (!variant) throw new HookError("resolveVariants", `${sku}: there is no variant "${id}".`);
    bySku.set(sku, variant);
  }
  return bySku;
}

function toResolved({ manage_inventory, inventory_items, ...variant }: VariantAnswer) {
  const { id, title, sku, barcode, product } = variant;
  const needs = manage_inventory ? (inventory_items ?? []) : [];
  return {
    id,
    title,
    sku,
    barcode,
    product,
    stock: needs.flatMap((need) =>
      need
        ? [
            {
              inventory_item_id: need.inventory_item_id,
              required_quantity: need.required_quantity,
            },
          ]
        : [],
    ),
  };
}
