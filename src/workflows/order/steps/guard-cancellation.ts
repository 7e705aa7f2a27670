import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  guardCancellation,
  type GuardCancellationInput,
} from "../../../sync/orders/guards/guard-cancellation";

export type { GuardCancellationInput };

export const guardCancellationStepId = "walmart-guard-cancellation-step";

/** Checks whether core may cancel an order. Not compensated: a stored reason does no harm, and the next request replaces it. */
export const guardCancellationStep = createStep(
  guardCancellationStepId,
  async (input: GuardCancellationInput, { container }) =>
    new StepResponse(await guardCancellation(container, input)),
);
