import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type GoodwillRefundInput, queueGoodwillRefundStep } from "../steps/queue-goodwill-refund";

export type { GoodwillRefundInput };

export const goodwillRefundWorkflowId = "walmart-goodwill-refund";

/** Refunds a part of what the buyer paid, without a return. Medusa records it when Walmart has confirmed. */
export const goodwillRefundWorkflow = createWorkflow(
  goodwillRefundWorkflowId,
  (input: WorkflowData<GoodwillRefundInput>) => {
    const queued = queueGoodwillRefundStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
