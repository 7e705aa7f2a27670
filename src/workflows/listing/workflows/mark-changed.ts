import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MarkChangedInput, markChangedStep } from "../steps/mark-changed";

export type { MarkChangedInput };

export const offersChangedWorkflowId = "walmart-offers-changed";

/** Marks listings whose stock, variants or prices changed, and pushes their values to Walmart. */
export const offersChangedWorkflow = createWorkflow(
  offersChangedWorkflowId,
  (input: WorkflowData<MarkChangedInput>) => new WorkflowResponse(markChangedStep(input)),
);
