import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deliverNow, type DeliverNowInput } from "../../../sync/outbox/deliver-now";

export type { DeliverNowInput };

export const deliverMessagesStepId = "walmart-deliver-messages";

/**
 * Delivers messages that an earlier step has queued; shared by all workflows that queue any.
 * Not compensated: what Walmart received cannot be taken back. It may be repeated: each message is sent once.
 */
export const deliverMessagesStep = createStep(
  deliverMessagesStepId,
  async (input: DeliverNowInput, { container }) =>
    new StepResponse(await deliverNow(container, input)),
);
