import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ValidateListingsInput, validateListingsStep } from "../steps/validate-listings";

export type { ValidateListingsInput };

export const validateWalmartListingsWorkflowId = "walmart-validate-listings";

/** Checks what keeps listings from being set up at Walmart. Sends nothing. */
export const validateWalmartListingsWorkflow = createWorkflow(
  validateWalmartListingsWorkflowId,
  (input: WorkflowData<ValidateListingsInput>) => new WorkflowResponse(validateListingsStep(input)),
);
