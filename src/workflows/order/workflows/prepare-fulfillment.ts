import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { prepareFulfillmentStep, type PrepareFulfillmentInput } from "../steps/prepare-fulfillment";

export type { PrepareFulfillmentInput };

export const prepareFulfillmentWorkflowId = "walmart-prepare-fulfillment";

/**
 * Moves the reservations of a Walmart order to the location that it is fulfilled from. Orders of other channels pass.
 *
 * @throws MedusaError (NOT_ALLOWED); nothing is changed then
 */
export const prepareFulfillmentWorkflow = createWorkflow(
  prepareFulfillmentWorkflowId,
  (input: WorkflowData<PrepareFulfillmentInput>) =>
    new WorkflowResponse(prepareFulfillmentStep(input)),
);
