import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { retryOrder, type RetryOrderInput } from "../../../sync/orders/retry-order";

export type { RetryOrderInput };

export const retryOrderStepId = "walmart-retry-order-step";

/** Makes an order's failed messages due again. Not compensated: any worker may send them from then on. */
export const retryOrderStep = createStep(
  retryOrderStepId,
  async (input: RetryOrderInput, { container }) =>
    new StepResponse(await retryOrder(container, input)),
);
