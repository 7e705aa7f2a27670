import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MirrorCancellationInput, mirrorCancellationStep } from "../steps/mirror-cancellation";

export type { MirrorCancellationInput };

export const mirrorCancellationWorkflowId = "walmart-mirror-cancellation";

/** Cancels or reduces a Medusa order as far as Walmart has canceled its purchase order. */
export const mirrorCancellationWorkflow = createWorkflow(
  mirrorCancellationWorkflowId,
  (input: WorkflowData<MirrorCancellationInput>) =>
    new WorkflowResponse(mirrorCancellationStep(input)),
);
