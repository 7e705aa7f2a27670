import { MedusaError } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { walmartService } from "../../../sync/kernel/container";
import { addDrafts, type DraftsResult } from "../../../sync/listings/add-drafts";
import { variantsById, variantsOfProducts } from "../../../sync/listings/named-variants";
import { collectionProducts, channelProducts } from "../../../sync/listings/named-products";

export interface AddListingsInput {
  account_id: string;
  variant_ids?: string[];
  product_ids?: string[];
  /** All published products of it. */
  sales_channel_id?: string;
  collection_id?: string;
}

const addListingsStep = createStep(
  "walmart-add-listings-step",
  async (input: AddListingsInput, { container }) => {
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
    return new StepResponse(result);
  },
);

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

/** Adds drafts for variants, or for all variants of what else is named. Nothing is sent to Walmart yet. */
export const addWalmartListingsWorkflow = createWorkflow(
  "walmart-add-listings",
  (input: WorkflowData<AddListingsInput>) => new WorkflowResponse(addListingsStep(input)),
);
