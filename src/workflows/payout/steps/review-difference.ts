import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  reviewDifference,
  type ReviewDifferenceInput,
} from "../../../sync/payouts/review-difference";

export type { ReviewDifferenceInput };

export const reviewDifferenceStepId = "walmart-review-payout-difference-step";

/** Stores a decision. Not compensated: it is the only step. */
export const reviewDifferenceStep = createStep(
  reviewDifferenceStepId,
  async (input: ReviewDifferenceInput, { container }) => {
    await reviewDifference(container, input);
    return new StepResponse(undefined);
  },
);
