import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { addDrafts, type DraftsResult } from "./add-drafts";
import { channelProducts, collectionProducts } from "./named-products";
import { variantsById, variantsOfProducts } from "./named-variants";

export interface AddListingsInput {
  account_id: string;
  variant_ids?: string[];
  product_ids?: string[];
  /** All published products of it. */
  sales_channel_id?: string;
  /** All published products of it. */
  collection_id?: string;
}

/**
 * Adds drafts for variants. Nothing is sent to Walmart. Variants that cannot be listed are in the result's errors.
 *
 * @throws MedusaError NOT_FOUND for an unknown id; INVALID_DATA if no variant at all can be listed
 */
export async function addListings(
  container: MedusaContainer,
  input: AddListingsInput,
): Promise<DraftsResult> {
  const account = await walmartService(container).retrieveWalmartAccount(input.account_id);
  const result: DraftsResult = { ids: [], added: 0, errors: [] };
  for await (const variants of namedVariants(container, input)) {
    const some = await addDrafts(container, account, variants);
    result.ids.push(...some.ids);
    result.added += some.added;
    result.errors.push(...some.errors);
  }
  const [first] = result.errors;
  if (first && !result.ids.length)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, first.message);
  return result;
}

async function* namedVariants(container: MedusaContainer, input: AddListingsInput) {
  const { variant_ids, product_ids, sales_channel_id, collection_id } = input;
  if (variant_ids) yield await variantsById(container, variant_ids);
  if (product_ids) yield await variantsOfProducts(container, product_ids);
  if (sales_channel_id)
    for await (const ids of channelProducts(container, sales_channel_id))
      yield await variantsOfProducts(container, ids);
  if (collection_id)
    for await (const ids of collectionProducts(container, collection_id))
      yield await variantsOfProducts(container, ids);
}
