import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { resolveReturn, type ResolveReturnInput } from "../../../sync/returns/resolve-return";

export type { ResolveReturnInput };

export const resolveReturnStepId = "walmart-resolve-return-step";

/** Marks what failed of a return as resolved. Not compensated: it records what a person did elsewhere. */
export const resolveReturnStep = createStep(
  resolveReturnStepId,
  async (input: ResolveReturnInput, { container }) =>
    new StepResponse(await resolveReturn(container, input)),
);
