import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mendDrift } from "../../../sync/stock-price/drift";

export type MendDriftInput = Parameters<typeof mendDrift>[1];

export const mendDriftStepId = "walmart-mend-drift-step";

/** Sends again what Walmart should show of listings that drifted. Not compensated: values are absolute. */
export const mendDriftStep = createStep(
  mendDriftStepId,
  async (input: MendDriftInput, { container }) =>
    new StepResponse(await mendDrift(container, input)),
);
