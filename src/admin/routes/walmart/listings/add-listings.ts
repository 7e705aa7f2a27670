import type { AdminCreateWalmartListings } from "../../../../types";

/** The most variants that one request may name. */
export const MAX_VARIANTS = 1000;

export const ADD_WAYS = ["variants", "channel", "collection"] as const;

/** What the merchant has entered in the drawer that adds listings. */
export interface AddDraft {
  account_id: string;
  way: (typeof ADD_WAYS)[number];
  /** Names of the chosen variants by id. */
  variants: ReadonlyMap<string, string>;
  sales_channel_id: string;
  collection_id: string;
  /** Offer them to Walmart at once. */
  match: boolean;
}

/** What to ask for; null if something is missing. */
export function addBody(draft: AddDraft): AdminCreateWalmartListings | null {
  const { account_id, way, variants, sales_channel_id, collection_id } = draft;
  if (!account_id) return null;
  switch (way) {
    case "variants":
      return variants.size > 0 && variants.size <= MAX_VARIANTS
        ? { account_id, variant_ids: [...variants.keys()] }
        : null;
    case "channel":
      return sales_channel_id ? { account_id, sales_channel_id } : null;
    case "collection":
      return collection_id ? { account_id, collection_id } : null;
  }
}

/** A product as the picker shows it. */
export interface PickableProduct {
  id: string;
  title: string;
  variants: { id: string; title: string | null; sku: string | null }[];
}

export type Picked = "all" | "some" | "none";

/** Whether all, some or none of a product's variants are chosen. */
export function pickedOf(product: PickableProduct, chosen: ReadonlyMap<string, string>): Picked {
  const count = product.variants.filter(({ id }) => chosen.has(id)).length;
  return count === 0 ? "none" : count === product.variants.length ? "all" : "some";
}

/** The choice with some of a product's variants added, or taken away. */
export function pick(
  chosen: ReadonlyMap<string, string>,
  product: PickableProduct,
  variantIds: readonly string[],
  isChosen: boolean,
): Map<string, string> {
  const next = new Map(chosen);
  for (const { id, title, sku } of product.variants) {
    if (!variantIds.includes(id)) continue;
    if (isChosen) next.set(id, sku ?? title ?? product.title);
    else next.delete(id);
  }
  return next;
}
