import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deliverMessages, type DeliverInput } from "../../../sync/outbox/deliver";

export type { DeliverInput };

export const deliverDueMessagesStepId = "walmart-dispatch-updates-step";

/** Delivers what is due for an account. Not compensated: what Walmart received cannot be taken back. */
export const deliverDueMessagesStep = createStep(
  deliverDueMessagesStepId,
  async (input: DeliverInput, { container }) =>
    new StepResponse(await deliverMessages(container, input)),
);
