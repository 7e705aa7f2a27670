import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mirrorCancellation, type MirrorOutcome } from "../../../sync/orders/mirror-cancellation";

export interface MirrorCancellationInput {
  walmart_order_id: string;
}

export const mirrorCancellationStepId = "walmart-mirror-cancellation-step";

/**
 * Cancels or reduces a Medusa order as far as Walmart has canceled its purchase order.
 * One step on purpose: it reads, compares and writes under one lease of the order, so it is repeated rather than
 * compensated.
 */
export const mirrorCancellationStep = createStep(
  mirrorCancellationStepId,
  async (input: MirrorCancellationInput, { container }) =>
    new StepResponse<MirrorOutcome>(await mirrorCancellation(container, input.walmart_order_id)),
);
