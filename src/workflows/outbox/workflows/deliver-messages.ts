import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DeliverInput, deliverDueMessagesStep } from "../steps/deliver-due-messages";

export type { DeliverInput };

export const dispatchUpdatesWorkflowId = "walmart-dispatch-updates";

/** Delivers what is due for an account. */
export const dispatchUpdatesWorkflow = createWorkflow(
  dispatchUpdatesWorkflowId,
  (input: WorkflowData<DeliverInput>) => new WorkflowResponse(deliverDueMessagesStep(input)),
);
