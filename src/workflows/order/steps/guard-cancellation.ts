import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  guardCancellation,
  type GuardCancellationInput,
} from "../../../sync/orders/guards/guard-cancellation";

export type { GuardCancellationInput };

interface GuardCancellationStepInput extends GuardCancellationInput {
  /** The answer of the store's hook. */
  chosen?: unknown;
}

export const guardCancellationStepId = "walmart-guard-cancellation-step";

/** Checks whether core may cancel an order. Not compensated: a stored reason does no harm, and the next request replaces it. */
export const guardCancellationStep = createStep(
  guardCancellationStepId,
  async (input: GuardCancellationStepInput, { container }) =>
    new StepResponse(await guardCancellation(container, input)),
);
