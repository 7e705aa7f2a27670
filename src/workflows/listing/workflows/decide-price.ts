import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DecidePriceInput, decidePriceStep } from "../steps/decide-price";

export type { DecidePriceInput };

export const decideWalmartPriceWorkflowId = "walmart-decide-price";

/** Sends a price that waits for a person, or keeps the last one. */
export const decideWalmartPriceWorkflow = createWorkflow(
  decideWalmartPriceWorkflowId,
  (input: WorkflowData<DecidePriceInput>) => new WorkflowResponse(decidePriceStep(input)),
);
