import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  prepareFulfillmentCancellation,
  type PrepareFulfillmentCancellationInput,
} from "../../../sync/orders/guards/prepare-fulfillment-cancellation";

export type { PrepareFulfillmentCancellationInput };

export const prepareFulfillmentCancellationStepId = "walmart-prepare-fulfillment-cancellation-step";

/** Prepares the reservations of a canceled fulfillment. Not compensated: empty reservations change nothing. */
export const prepareFulfillmentCancellationStep = createStep(
  prepareFulfillmentCancellationStepId,
  async (input: PrepareFulfillmentCancellationInput, { container }) =>
    new StepResponse(await prepareFulfillmentCancellation(container, input)),
);
