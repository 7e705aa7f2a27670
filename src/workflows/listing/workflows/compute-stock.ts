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
  COMPUTE_STOCK,
} from "../../../sync/stock-price/values-port";

export const computeWalmartStockWorkflowId = COMPUTE_STOCK;

/**
 * Adjusts computed quantities, up to a thousand listings at once. The plugin runs it for every value that it sends, compares
 * or previews, if the store has a handler.
 *
 * The hook `valuesComputed` gets the account and the listings with what buyers can order (`value`), and may return other values by listing id: a whole number, or numbers by ship node
 * where the account has several.
 * Where it fails for a listing or answers no valid number, nothing is sent and the listing shows why.
 *
 * @returns the other values by listing id
 */
export const computeWalmartStockWorkflow = createWorkflow(
  computeWalmartStockWorkflowId,
  (input: WorkflowData<ComputedListings>) => {
    const valuesComputed = createHook("valuesComputed", input, {
      resultValidator: adjustedValuesSchema,
    });
    const values = transform({ values: valuesComputed.getResult() }, ({ values }) => values ?? {});
    return new WorkflowResponse(values, { hooks: [valuesComputed] });
  },
);

declareHooks(computeWalmartStockWorkflow);
