import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type PreviewRulesInput, previewRulesStep } from "../steps/preview-rules";

export type { PreviewRulesInput };

export const previewRulesWorkflowId = "walmart-preview-rules";

/** What new rules of an account would change at Walmart. Nothing is stored. */
export const previewRulesWorkflow = createWorkflow(
  previewRulesWorkflowId,
  (input: WorkflowData<PreviewRulesInput>) => new WorkflowResponse(previewRulesStep(input)),
);
