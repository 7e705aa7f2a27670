import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../../outbox/steps/deliver-messages";
import { type ChangeTrackingInput, queueTrackingChangeStep } from "../steps/queue-tracking-change";

export type { ChangeTrackingInput };

export const changeTrackingWorkflowId = "walmart-change-tracking";

/**
 * Changes the tracking number, carrier or link of a shipped parcel, in Medusa and at Walmart. Walmart accepts that for
 * about four hours after the shipment.
 */
export const changeTrackingWorkflow = createWorkflow(
  changeTrackingWorkflowId,
  (input: WorkflowData<ChangeTrackingInput>) => {
    const queued = queueTrackingChangeStep(input);
    deliverMessagesStep(
      transform({ queued }, ({ queued }) => ({ subjects: [queued], wait: true })),
    );
    return new WorkflowResponse(transform({ queued }, ({ queued }) => ({ id: queued.id })));
  },
);
