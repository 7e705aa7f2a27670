import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type OffersChangedInput, markChangedStep } from "../steps/mark-changed";

export type { OffersChangedInput };

export const offersChangedWorkflowId = "walmart-offers-changed";

/** Marks listings whose stock, variants or prices changed, and pushes their values to Walmart. */
export const offersChangedWorkflow = createWorkflow(
  offersChangedWorkflowId,
  (input: WorkflowData<OffersChangedInput>) => new WorkflowResponse(markChangedStep(input)),
);
