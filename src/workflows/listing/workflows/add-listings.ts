import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type AddListingsInput, addListingsStep } from "../steps/add-listings";

export type { AddListingsInput };

export const addWalmartListingsWorkflowId = "walmart-add-listings";

/** Adds drafts for variants, or for all variants of products, a sales channel or a collection. Nothing is sent to Walmart. */
export const addWalmartListingsWorkflow = createWorkflow(
  addWalmartListingsWorkflowId,
  (input: WorkflowData<AddListingsInput>) => new WorkflowResponse(addListingsStep(input)),
);
