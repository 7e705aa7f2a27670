import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MarkChangedInput, markChangedStep } from "../steps/mark-changed";

export type { MarkChangedInput };

export const markListingsChangedWorkflowId = "walmart-offers-changed";

/** Marks listings whose stock, variants or prices changed, and pushes their values to Walmart. */
export const markListingsChangedWorkflow = createWorkflow(
  markListingsChangedWorkflowId,
  (input: WorkflowData<MarkChangedInput>) => new WorkflowResponse(markChangedStep(input)),
);
