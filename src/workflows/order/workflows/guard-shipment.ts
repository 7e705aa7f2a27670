import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type GuardShipmentInput, guardShipmentStep } from "../steps/guard-shipment";

export type { GuardShipmentInput };

export const guardShipmentWorkflowId = "walmart-guard-shipment";

/**
 * Decides whether core may mark a fulfillment as shipped. For a Walmart order every label needs a tracking number and a
 * carrier that Walmart accepts; orders of other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export const guardShipmentWorkflow = createWorkflow(
  guardShipmentWorkflowId,
  (input: WorkflowData<GuardShipmentInput>) => new WorkflowResponse(guardShipmentStep(input)),
);
