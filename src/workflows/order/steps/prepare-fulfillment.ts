import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  prepareFulfillment,
  type PrepareFulfillmentInput,
} from "../../../sync/orders/guards/prepare-fulfillment";

export type { PrepareFulfillmentInput };

export const prepareFulfillmentStepId = "walmart-prepare-fulfillment-step";

/** Moves reservations to the location of a fulfillment. Not compensated: they are right where they are then. */
export const prepareFulfillmentStep = createStep(
  prepareFulfillmentStepId,
  async (input: PrepareFulfillmentInput, { container }) =>
    new StepResponse(await prepareFulfillment(container, input)),
);
