import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type CancelLinesInput, queueLineCancellationStep } from "../steps/queue-line-cancellation";

export type { CancelLinesInput };

export const cancelWalmartLinesWorkflowId = "walmart-cancel-lines";

/** Cancels single lines or units at Walmart. The Medusa order follows when Walmart has confirmed. */
export const cancelWalmartLinesWorkflow = createWorkflow(
  cancelWalmartLinesWorkflowId,
  (input: WorkflowData<CancelLinesInput>) => {
    const queued = queueLineCancellationStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
