import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type CancelOrderInput,
  queueOrderCancellation,
} from "../../../sync/orders/queue-order-cancellation";

export type { CancelOrderInput };

export const queueOrderCancellationStepId = "walmart-cancel-order-step";

/** Checks and queues a cancellation at Walmart. Not compensated: once queued it may be sent by any worker. */
export const queueOrderCancellationStep = createStep(
  queueOrderCancellationStepId,
  async (input: CancelOrderInput, { container }) =>
    new StepResponse(await queueOrderCancellation(container, input)),
);
