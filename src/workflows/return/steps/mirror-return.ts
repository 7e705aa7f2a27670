import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mirrorReturn, type MirrorReturnOutcome } from "../../../sync/returns/mirror-return";

export interface MirrorReturnInput {
  walmart_return_id: string;
}

export const mirrorReturnStepId = "walmart-mirror-return-step";

/**
 * Brings Medusa's side of a return in line with Walmart's.
 * One step on purpose: it reads, compares and writes under one lease of the order, so it is repeated rather than
 * compensated.
 */
export const mirrorReturnStep = createStep(
  mirrorReturnStepId,
  async (input: MirrorReturnInput, { container }) =>
    new StepResponse<MirrorReturnOutcome>(await mirrorReturn(container, input.walmart_return_id)),
);
