import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type CheckCredentialsInput, checkCredentialsStep } from "../steps/check-credentials";

export type { CheckCredentialsInput };

export const checkWalmartAccountWorkflowId = "walmart-check-account";

/** Checks a new account's credentials at Walmart, before anything is stored. */
export const checkWalmartAccountWorkflow = createWorkflow(
  checkWalmartAccountWorkflowId,
  (input: WorkflowData<CheckCredentialsInput>) => new WorkflowResponse(checkCredentialsStep(input)),
);
