import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  queueLineCancellation,
  type CancelLinesInput,
} from "../../../sync/orders/queue-line-cancellation";

export type { CancelLinesInput };

export const queueLineCancellationStepId = "walmart-cancel-lines-step";

/** Checks and queues a cancellation of single lines. Not compensated: once queued it may be sent by any worker. */
export const queueLineCancellationStep = createStep(
  queueLineCancellationStepId,
  async (input: CancelLinesInput, { container }) =>
    new StepResponse(await queueLineCancellation(container, input)),
);
