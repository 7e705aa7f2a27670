import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type UpdateListingInput, updateListingStep } from "../steps/update-listing";

export type { UpdateListingInput };

export const updateWalmartListingWorkflowId = "walmart-update-listing";

/** Excludes a listing from Walmart or includes it, and sets its own rules. */
export const updateWalmartListingWorkflow = createWorkflow(
  updateWalmartListingWorkflowId,
  (input: WorkflowData<UpdateListingInput>) => new WorkflowResponse(updateListingStep(input)),
);
