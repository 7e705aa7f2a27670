import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type GuardCancellationInput, guardCancellationStep } from "../steps/guard-cancellation";

export type { GuardCancellationInput };

export const guardCancellationWorkflowId = "walmart-guard-cancellation";

/**
 * Decides whether core may cancel an order. A Walmart order needs one of Walmart's reasons, which is stored first; orders of
 * other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export const guardCancellationWorkflow = createWorkflow(
  guardCancellationWorkflowId,
  (input: WorkflowData<GuardCancellationInput>) =>
    new WorkflowResponse(guardCancellationStep(input)),
);
