import {
  createHook,
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { declareHooks } from "../../../sync/kernel/hooks";
import {
  adjustedValuesSchema,
  type ComputedListings,
  COMPUTE_PRICES,
} from "../../../sync/stock-price/values-port";

export const computeWalmartPricesWorkflowId = COMPUTE_PRICES;

/**
 * Adjusts computed prices, up to a thousand listings at once. The plugin runs it for every value that it sends, compares
 * or previews, if the store has a handler.
 *
 * The hook `valuesComputed` gets the account and the listings with the computed price (`value`), and may return other prices by listing id. They are rounded to
 * cents.
 * Where it fails for a listing or answers no valid number, nothing is sent and the listing shows why.
 *
 * @returns the other values by listing id
 */
export const computeWalmartPricesWorkflow = createWorkflow(
  computeWalmartPricesWorkflowId,
  (input: WorkflowData<ComputedListings>) => {
    const valuesComputed = createHook("valuesComputed", input, {
      resultValidator: adjustedValuesSchema,
    });
    const values = transform({ values: valuesComputed.getResult() }, ({ values }) => values ?? {});
    return new WorkflowResponse(values, { hooks: [valuesComputed] });
  },
);

declareHooks(computeWalmartPricesWorkflow);
