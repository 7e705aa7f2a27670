import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  CREATE_LISTINGS,
  type ItemsToPrepare,
  preparedItemsSchema,
} from "../../../sync/item-setup/items-port";
import { declareHooks } from "../../../sync/kernel/hooks";

export const createWalmartListingsWorkflowId = CREATE_LISTINGS;

/**
 * Prepares up to 500 listings for their set-up at Walmart. The plugin runs it before it validates listings, sets them up,
 * or compares their content, if the store has a handler.
 *
 * The hook `itemsPrepared` gets the account, the listings, their variants and products, and may return `product_type` and
 * `attributes` by listing id. What the merchant set on a listing wins; an attribute that is `null` is not sent.
 * Where it fails for a listing, nothing of the listing is sent and the listing shows why.
 *
 * @returns the answers by listing id
 */
export const createWalmartListingsWorkflow = createWorkflow(
  createWalmartListingsWorkflowId,
  (input: WorkflowData<ItemsToPrepare>) => {
    const itemsPrepared = createHook("itemsPrepared", input, {
      resultValidator: preparedItemsSchema,
    });
    const items = transform({ items: itemsPrepared.getResult() }, ({ items }) => items ?? {});
    return new WorkflowResponse(items, { hooks: [itemsPrepared] });
  },
);

declareHooks(createWalmartListingsWorkflow);
