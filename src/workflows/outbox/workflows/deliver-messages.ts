import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DispatchInput, deliverDueMessagesStep } from "../steps/deliver-due-messages";

export type { DispatchInput };

export const dispatchUpdatesWorkflowId = "walmart-dispatch-updates";

/** Delivers what is due for an account. */
export const dispatchUpdatesWorkflow = createWorkflow(
  dispatchUpdatesWorkflowId,
  (input: WorkflowData<DispatchInput>) => new WorkflowResponse(deliverDueMessagesStep(input)),
);
