import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { markChanged, type MarkChangedInput } from "../../../sync/stock-price/mark-changed";

export type { MarkChangedInput };

export const markChangedStepId = "walmart-offers-changed-step";

/** Marks listings whose stock, variants or prices changed, and pushes their values. Not compensated: values are absolute. */
export const markChangedStep = createStep(
  markChangedStepId,
  async (input: MarkChangedInput, { container }) => {
    await markChanged(container, input);
    return new StepResponse(undefined);
  },
);
