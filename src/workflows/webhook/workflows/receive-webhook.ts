import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type ReceiveWebhookInput, receiveWebhookStep } from "../steps/receive-webhook";

export type { ReceiveWebhookInput };

export const receiveWebhookWorkflowId = "walmart-receive-webhook";

/** Receives a webhook; `accepted` is false if Walmart did not sign it for this account. */
export const receiveWebhookWorkflow = createWorkflow<
  ReceiveWebhookInput,
  { accepted: boolean },
  []
>(
  receiveWebhookWorkflowId,
  (input) => new WorkflowResponse({ accepted: receiveWebhookStep(input) }),
);
