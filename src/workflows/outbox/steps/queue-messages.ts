import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { queueMessages, type QueueAndSendInput } from "../../../sync/messages/queue-messages";

export type { QueueAndSendInput };

export const queueMessagesStepId = "walmart-queue-updates";

/** Queues shipments and cancellations made in Medusa. Not compensated: once queued they may be sent by any worker. */
export const queueMessagesStep = createStep(
  queueMessagesStepId,
  async (input: QueueAndSendInput, { container }) =>
    new StepResponse(await queueMessages(container, input)),
);
