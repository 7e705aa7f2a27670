import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type PreviewOverridesInput, previewOverridesStep } from "../steps/preview-overrides";

export type { PreviewOverridesInput };

export const previewOverridesWorkflowId = "walmart-preview-overrides";

/** What new rules of a listing would change at Walmart. Nothing is stored. */
export const previewOverridesWorkflow = createWorkflow(
  previewOverridesWorkflowId,
  (input: WorkflowData<PreviewOverridesInput>) => new WorkflowResponse(previewOverridesStep(input)),
);
