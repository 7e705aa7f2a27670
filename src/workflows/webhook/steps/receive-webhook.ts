import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { type ReceivedWebhook, receiveWebhook } from "../../../sync/webhooks/receive-webhook";

export interface ReceiveWebhookInput extends Omit<ReceivedWebhook, "body"> {
  /** The bytes as they were sent, in base64. */
  body: string;
}

export const receiveWebhookStepId = "walmart-receive-webhook-step";

/** Checks and stores a webhook. Not compensated: Walmart sends an event again, and it is stored once. */
export const receiveWebhookStep = createStep(
  receiveWebhookStepId,
  async ({ body, ...input }: ReceiveWebhookInput, { container }) =>
    new StepResponse(
      await receiveWebhook(container, { ...input, body: Buffer.from(body, "base64") }),
    ),
);
