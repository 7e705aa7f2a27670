import { createWorkflow } from "@medusajs/framework/workflows-sdk";
import { type MarkChangedInput, markChangedStep } from "../steps/mark-changed";

export type { MarkChangedInput };

export const markListingsChangedWorkflowId = "walmart-offers-changed";

/** Marks listings whose stock, variants or prices changed, and pushes their values to Walmart. */
export const markListingsChangedWorkflow = createWorkflow<MarkChangedInput, undefined, []>(
  markListingsChangedWorkflowId,
  (input) => {
    markChangedStep(input);
  },
);
