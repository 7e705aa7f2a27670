import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { offersChanged, type OffersChangedInput } from "../../../sync/stock-price/mark-changed";

export type { OffersChangedInput };

export const markChangedStepId = "walmart-offers-changed-step";

/** Marks listings whose stock, variants or prices changed, and pushes their values. Not compensated: values are absolute. */
export const markChangedStep = createStep(
  markChangedStepId,
  async (input: OffersChangedInput, { container }) => {
    await offersChanged(container, input);
    return new StepResponse(undefined);
  },
);
