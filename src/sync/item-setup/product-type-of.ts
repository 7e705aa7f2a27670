import type { AccountSettings } from "../../types/schemas/account-settings";
import type { ItemProduct } from "./item-variants";

/** The product type that the account's map has for a product: by category, the most specific first, type or collection. */
export function mappedProductType(
  product: ItemProduct | null,
  { product_types: map = {} }: Pick<AccountSettings, "product_types">,
): string | null {
  if (!product) return null;
  const categories = (product.categories ?? [])
    .map(({ id, mpath }) => (mpath ? mpath.split(".").filter(Boolean) : [id]))
    .toSorted((a, b) => b.length - a.length);
  const ids = [
    ...categories.flatMap((path) => path.toReversed()),
    product.type_id,
    product.collection_id,
  ];
  for (const id of ids) if (id && Object.hasOwn(map, id)) return map[id] ?? null;
  return null;
}
