import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../../shared/container";
import type { ResolvedVariant, StockNeed } from "./prepared-order";

interface VariantAnswer extends Omit<ResolvedVariant, "stock"> {
  manage_inventory: boolean;
  inventory_items?: (StockNeed | null)[] | null;
}

/** The store's variants by SKU; one query. */
export async function resolveVariants(
  container: MedusaContainer,
  skus: string[],
): Promise<Map<string, ResolvedVariant>> {
  if (!skus.length) return new Map();
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
    filters: { sku: skus },
  });
  return new Map(
    (data as unknown as VariantAnswer[]).map((variant) => [variant.sku, toResolved(variant)]),
  );
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
