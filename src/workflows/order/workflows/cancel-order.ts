import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import {
  type CancelOrderInput,
  queueOrderCancellationStep,
} from "../steps/queue-order-cancellation";

export type { CancelOrderInput };

export const cancelWalmartOrderWorkflowId = "walmart-cancel-order";

/**
 * Cancels a purchase order at Walmart, as a whole or in part, also one on hold. When Walmart has confirmed, the Medusa
 * order follows, and what is left of an order on hold is imported once nothing else holds it.
 */
export const cancelWalmartOrderWorkflow = createWorkflow(
  cancelWalmartOrderWorkflowId,
  (input: WorkflowData<CancelOrderInput>) => {
    const queued = queueOrderCancellationStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
