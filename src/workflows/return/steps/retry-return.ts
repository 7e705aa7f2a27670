import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { retryReturn, type RetryReturnInput } from "../../../sync/returns/retry-return";

export type { RetryReturnInput };

export const retryReturnStepId = "walmart-retry-return-step";

/** Makes a return's failed refunds due again. Not compensated: any worker may send them from then on. */
export const retryReturnStep = createStep(
  retryReturnStepId,
  async (input: RetryReturnInput, { container }) =>
    new StepResponse(await retryReturn(container, input)),
);
