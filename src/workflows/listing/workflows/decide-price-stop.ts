import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DecidePriceStopInput, decidePriceStopStep } from "../steps/decide-price-stop";

export type { DecidePriceStopInput };

export const decideWalmartPriceStopWorkflowId = "walmart-decide-price-stop";

/** Sends all prices of a stopped mass change, or keeps the last ones. Returns their number. */
export const decideWalmartPriceStopWorkflow = createWorkflow(
  decideWalmartPriceStopWorkflowId,
  (input: WorkflowData<DecidePriceStopInput>) => new WorkflowResponse(decidePriceStopStep(input)),
);
