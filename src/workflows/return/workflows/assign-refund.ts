import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type AssignRefundInput, queueAssignedRefundStep } from "../steps/queue-assigned-refund";

export type { AssignRefundInput };

export const assignRefundWorkflowId = "walmart-assign-refund";

/** Assigns a refund made in Medusa to the return that it stands for, and sends it to Walmart. */
export const assignRefundWorkflow = createWorkflow(
  assignRefundWorkflowId,
  (input: WorkflowData<AssignRefundInput>) => {
    const queued = queueAssignedRefundStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
