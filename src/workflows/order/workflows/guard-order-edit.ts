import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { guardOrderEditStep, type GuardOrderEditInput } from "../steps/guard-order-edit";

export type { GuardOrderEditInput };

export const guardOrderEditWorkflowId = "walmart-guard-order-edit";

/**
 * Decides whether an order edit may change a Walmart order: it must not take units away. Orders of other channels pass.
 *
 * @throws MedusaError (NOT_ALLOWED); nothing is changed then
 */
export const guardOrderEditWorkflow = createWorkflow(
  guardOrderEditWorkflowId,
  (input: WorkflowData<GuardOrderEditInput>) => new WorkflowResponse(guardOrderEditStep(input)),
);
