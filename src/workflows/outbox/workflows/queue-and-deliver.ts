import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessagesStep } from "../steps/deliver-messages";
import { type QueueAndSendInput, queueMessagesStep } from "../steps/queue-messages";

export type { QueueAndSendInput };

export const queueAndSendWorkflowId = "walmart-queue-and-send";

/** Queues shipments and cancellations made in Medusa, then delivers them to Walmart. */
export const queueAndSendWorkflow = createWorkflow(
  queueAndSendWorkflowId,
  (input: WorkflowData<QueueAndSendInput>) => {
    const subjects = queueMessagesStep(input);
    deliverMessagesStep(transform({ subjects }, ({ subjects }) => ({ subjects }))).config({
      name: "walmart-send-updates",
    });
    return new WorkflowResponse(subjects);
  },
);
