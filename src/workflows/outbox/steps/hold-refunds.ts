import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { holdRefunds } from "../../../sync/outbox/hold-refunds";

export const holdRefundsStepId = "walmart-hold-refunds-step";

/** Puts refunds on hold. Not compensated: a person decides about each of them. */
export const holdRefundsStep = createStep(
  holdRefundsStepId,
  async (_input: object, { container }) => new StepResponse(await holdRefunds(container)),
);
