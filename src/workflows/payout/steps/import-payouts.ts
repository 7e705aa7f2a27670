import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { importPayouts, type ImportPayoutsInput } from "../../../sync/payouts/import-payouts";

export type { ImportPayoutsInput };

export const importPayoutsStepId = "walmart-import-payouts-step";

/** Imports settlement files. Not compensated: each file is imported in one transaction, whole or not at all. */
export const importPayoutsStep = createStep(
  importPayoutsStepId,
  async (input: ImportPayoutsInput, { container }) =>
    new StepResponse(await importPayouts(container, input)),
);
