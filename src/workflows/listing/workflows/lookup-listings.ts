import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type LookupListingsInput, lookupListingsStep } from "../steps/lookup-listings";

export type { LookupListingsInput };

export const lookupWalmartListingsWorkflowId = "walmart-lookup-listings";

/** Asks Walmart's catalog which listings it can match, and which have to be set up. */
export const lookupWalmartListingsWorkflow = createWorkflow(
  lookupWalmartListingsWorkflowId,
  (input: WorkflowData<LookupListingsInput>) => new WorkflowResponse(lookupListingsStep(input)),
);
