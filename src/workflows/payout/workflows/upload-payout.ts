import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type UploadPayoutInput, uploadPayoutStep } from "../steps/upload-payout";

export type { UploadPayoutInput };

export const uploadWalmartPayoutWorkflowId = "walmart-upload-payout";

/** Imports a settlement file that was downloaded in Seller Center. */
export const uploadWalmartPayoutWorkflow = createWorkflow(
  uploadWalmartPayoutWorkflowId,
  (input: WorkflowData<UploadPayoutInput>) => new WorkflowResponse(uploadPayoutStep(input)),
);
