import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { receiveWebhook } from "../../../sync/webhooks/receive-webhook";

export interface ReceiveWebhookInput {
  account_id: string;
  signature: string | undefined;
  /** The bytes as they were sent, in base64. */
  body: string;
}

const receiveWebhookStep = createStep(
  "walmart-receive-webhook-step",
  async ({ body, ...input }: ReceiveWebhookInput, { container }) =>
    new StepResponse(
      await receiveWebhook(container, { ...input, body: Buffer.from(body, "base64") }),
    ),
);

/** Takes what came in at the door for webhooks; `accepted` is false if it is not Walmart's. */
export const receiveWebhookWorkflow = createWorkflow(
  "walmart-receive-webhook",
  (input: WorkflowData<ReceiveWebhookInput>) =>
    new WorkflowResponse({ accepted: receiveWebhookStep(input) }),
);
