import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type CancelOrderInput,
  queueOrderCancellation,
} from "../../../sync/orders/queue-order-cancellation";

/** Units of Medusa items. */
export interface CancelLinesInput extends CancelOrderInput {
  lines: { line_item_id: string; quantity: number }[];
}

export const queueLineCancellationStepId = "walmart-cancel-lines-step";

/** Checks and queues a cancellation of single lines. Not compensated: once queued it may be sent by any worker. */
export const queueLineCancellationStep = createStep(
  queueLineCancellationStepId,
  async (input: CancelLinesInput, { container }) =>
    new StepResponse(await queueOrderCancellation(container, input)),
);
