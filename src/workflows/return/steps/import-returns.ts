import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { importReturns, type ImportReturnsInput } from "../../../sync/returns/import-returns";

export type { ImportReturnsInput };

export const importReturnsStepId = "walmart-import-returns-step";

/** Imports returns. Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md. */
export const importReturnsStep = createStep(
  importReturnsStepId,
  async (input: ImportReturnsInput, { container }) =>
    new StepResponse(await importReturns(container, input)),
);
