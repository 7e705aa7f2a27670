import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type ReviewDifferenceInput, reviewDifferenceStep } from "../steps/review-difference";

export type { ReviewDifferenceInput };

export const reviewPayoutDifferenceWorkflowId = "walmart-review-payout-difference";

/** Records what a person decided about a difference in payouts. */
export const reviewPayoutDifferenceWorkflow = createWorkflow<ReviewDifferenceInput, undefined, []>(
  reviewPayoutDifferenceWorkflowId,
  (input) => {
    reviewDifferenceStep(input);
  },
);
