import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DeleteAccountInput, deleteAccountStep } from "../steps/delete-account";

export type { DeleteAccountInput };

export const deleteWalmartAccountWorkflowId = "walmart-delete-account";

/** Deletes an account: synchronization stops, its orders stay readable. */
export const deleteWalmartAccountWorkflow = createWorkflow(
  deleteWalmartAccountWorkflowId,
  (input: WorkflowData<DeleteAccountInput>) => new WorkflowResponse(deleteAccountStep(input)),
);
