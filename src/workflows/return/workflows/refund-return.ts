import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type RefundReturnInput, queueReturnRefundStep } from "../steps/queue-return-refund";

export type { RefundReturnInput };

export const refundWalmartReturnWorkflowId = "walmart-refund-return";

/** Refunds all or some units of a return at Walmart. Medusa follows when Walmart has confirmed. */
export const refundWalmartReturnWorkflow = createWorkflow(
  refundWalmartReturnWorkflowId,
  (input: WorkflowData<RefundReturnInput>) => {
    const queued = queueReturnRefundStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
