import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../kernel/container";
import type { ListableVariant } from "../listings/read-variants";

interface Picture {
  id: string;
  url: string;
  rank: number;
}

/** A variant with all that may go into an item's content. */
export interface ItemVariant extends Omit<ListableVariant, "product"> {
  [field: string]: unknown;
  variant_rank: number | null;
  /** Values of the product's options, with the option's title. */
  options: { value: string; option: { title: string } | null }[] | null;
  /** Pictures of this variant; empty or absent: those of the product. */
  images: Picture[] | null;
  product: ItemProduct | null;
}

export interface ItemProduct {
  [field: string]: unknown;
  id: string;
  title: string | null;
  weight: number | string | null;
  thumbnail: string | null;
  type_id: string | null;
  collection_id: string | null;
  images: Picture[] | null;
  categories: { id: string; mpath: string | null }[] | null;
  options: { title: string }[] | null;
  variants: { id: string }[] | null;
}

const VARIANT_FIELDS = [
  "*",
  "images.id",
  "images.url",
  "images.rank",
  "options.value",
  "options.option.title",
];
const PRODUCT_FIELDS = [
  "*",
  "images.id",
  "images.url",
  "images.rank",
  "type.value",
  "collection.title",
  "tags.value",
  "categories.id",
  "categories.name",
  "categories.mpath",
  "options.title",
  "variants.id",
];

/** Reads variants with their products, by id. Variants of a product share its object. */
export async function readItemVariants(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, ItemVariant>> {
  if (!ids.length) return new Map();
  const query = queryOf(container);
  const { data: found } = await query.graph({
    entity: "variant",
    fields: VARIANT_FIELDS,
    filters: { id: ids },
  });
  const variants = found as unknown as ItemVariant[];
  const { data: parents } = await query.graph({
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: [...new Set(variants.flatMap(({ product_id }) => product_id ?? []))] },
  });
  const products = new Map((parents as unknown as ItemProduct[]).map((row) => [row.id, row]));
  return new Map(
    variants.map((variant) => [
      variant.id,
      { ...variant, product: products.get(variant.product_id ?? "") ?? null },
    ]),
  );
}

/** Addresses of a variant's pictures in the product's order: those of the variant, if it has some of its own. */
export function picturesOf({ images, product }: ItemVariant): string[] {
  const own = images?.length ? images : product?.images;
  const sorted = (own ?? []).toSorted((a, b) => a.rank - b.rank).map(({ url }) => url);
  if (sorted.length) return sorted;
  return product?.thumbnail ? [product.thumbnail] : [];
}

/** The value of each option, by the option's title. */
export function optionsOf({ options }: ItemVariant): Record<string, string> {
  return Object.fromEntries(
    (options ?? []).flatMap(({ value, option }) => (option ? [[option.title, value]] : [])),
  );
}

/** Whether the product has several variants, which are one group at Walmart. */
export function hasSeveralVariants({ product }: ItemVariant): boolean {
  return (product?.variants?.length ?? 0) > 1;
}
