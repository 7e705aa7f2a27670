import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { repairDrift } from "../../../sync/stock-price/drift";

export type RepairDriftInput = Parameters<typeof repairDrift>[1];

export const repairDriftStepId = "walmart-mend-drift-step";

/** Sends the values of listings that drifted to Walmart again. Not compensated: values are absolute. */
export const repairDriftStep = createStep(
  repairDriftStepId,
  async (input: RepairDriftInput, { container }) =>
    new StepResponse(await repairDrift(container, input)),
);
