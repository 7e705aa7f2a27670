import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ReviewDifferenceInput, reviewDifferenceStep } from "../steps/review-difference";

export type { ReviewDifferenceInput };

export const reviewPayoutDifferenceWorkflowId = "walmart-review-payout-difference";

/** Records what a person decided about a difference in payouts. */
export const reviewPayoutDifferenceWorkflow = createWorkflow(
  reviewPayoutDifferenceWorkflowId,
  (input: WorkflowData<ReviewDifferenceInput>) => new WorkflowResponse(reviewDifferenceStep(input)),
);
