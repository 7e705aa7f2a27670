import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readDrift, type DriftInput } from "../../../sync/stock-price/drift";

export type { DriftInput };

export const readDriftStepId = "walmart-read-drift-step";

/** Compares what Walmart shows of listings with what it should show. Nothing to compensate: it only reads. */
export const readDriftStep = createStep(
  readDriftStepId,
  async (input: DriftInput, { container }) => new StepResponse(await readDrift(container, input)),
);
