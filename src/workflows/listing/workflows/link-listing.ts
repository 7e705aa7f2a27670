import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type LinkListingInput, linkListingStep } from "../steps/link-listing";

export type { LinkListingInput };

export const linkWalmartListingWorkflowId = "walmart-link-listing";

/** Links a listing to a variant by hand, or removes its link. */
export const linkWalmartListingWorkflow = createWorkflow(
  linkWalmartListingWorkflowId,
  (input: WorkflowData<LinkListingInput>) => new WorkflowResponse(linkListingStep(input)),
);
