import { z } from "zod";
import type { AdminCreateWalmartListings } from "../../../../types";
import type { PickableProduct } from "../../../hooks/api/catalog";

/** The route accepts at most this many variants. */
const MAX_VARIANTS = 1000;

export const ADD_WAYS = ["variants", "channel", "collection"] as const;

/** Names of the selected variants by id. */
export type SelectedVariants = Readonly<Record<string, string>>;

interface AddRequest {
  body: AdminCreateWalmartListings;
  /** Also match the new drafts. */
  match: boolean;
}

/** Turns the form's values into the request. */
export const addFormSchema = z
  .object({
    account_id: z.string(),
    way: z.enum(ADD_WAYS),
    variants: z.record(z.string(), z.string()),
    sales_channel_id: z.string(),
    collection_id: z.string(),
    match: z.boolean(),
  })
  .transform(({ account_id, way, variants, ...values }, context): AddRequest => {
    const { sales_channel_id, collection_id, match } = values;
    const variant_ids = Object.keys(variants);
    const isComplete = {
      variants: variant_ids.length > 0 && variant_ids.length <= MAX_VARIANTS,
      channel: sales_channel_id !== "",
      collection: collection_id !== "",
    };
    if (!account_id || !isComplete[way]) {
      context.addIssue({ code: "custom", path: ["way"], message: "is required" });
      return z.NEVER;
    }
    const what = {
      variants: { variant_ids },
      channel: { sales_channel_id },
      collection: { collection_id },
    };
    return { body: { account_id, ...what[way] }, match };
  });

/** Whether all, some or none of a product's variants are selected. */
export function selectedOf(
  product: PickableProduct,
  selected: SelectedVariants,
): "all" | "some" | "none" {
  const count = product.variants.filter(({ id }) => id in selected).length;
  return count === 0 ? "none" : count === product.variants.length ? "all" : "some";
}

/** The selection after some of a product's variants are selected or cleared. */
export function select(
  selected: SelectedVariants,
  product: PickableProduct,
  variantIds: readonly string[],
  isSelected: boolean,
): SelectedVariants {
  const meant = product.variants.filter(({ id }) => variantIds.includes(id));
  const others = Object.entries(selected).filter(([id]) => !variantIds.includes(id));
  return Object.fromEntries([
    ...others,
    ...(isSelected ? meant.map(({ id, title, sku }) => [id, sku ?? title ?? product.title]) : []),
  ]);
}
