import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import {
  prepareFulfillmentCancellationStep,
  type PrepareFulfillmentCancellationInput,
} from "../steps/prepare-fulfillment-cancellation";

export type { PrepareFulfillmentCancellationInput };

export const prepareFulfillmentCancellationWorkflowId = "walmart-prepare-fulfillment-cancellation";

/**
 * Makes it possible to cancel a fulfillment of an oversold Walmart order. Orders of other channels pass.
 *
 * @throws MedusaError (NOT_ALLOWED); nothing is changed then
 */
export const prepareFulfillmentCancellationWorkflow = createWorkflow(
  prepareFulfillmentCancellationWorkflowId,
  (input: WorkflowData<PrepareFulfillmentCancellationInput>) =>
    new WorkflowResponse(prepareFulfillmentCancellationStep(input)),
);
