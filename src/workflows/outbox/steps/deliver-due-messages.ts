import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { dispatchUpdates, type DispatchInput } from "../../../sync/outbox/deliver";

export type { DispatchInput };

export const deliverDueMessagesStepId = "walmart-dispatch-updates-step";

/** Delivers what is due for an account. Not compensated: what Walmart received cannot be taken back. */
export const deliverDueMessagesStep = createStep(
  deliverDueMessagesStepId,
  async (input: DispatchInput, { container }) =>
    new StepResponse(await dispatchUpdates(container, input)),
);
