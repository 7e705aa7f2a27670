import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ImportReturnsInput, importReturnsStep } from "../steps/import-returns";

export type { ImportReturnsInput };

export const importWalmartReturnsWorkflowId = "walmart-import-returns";

/** Reads an account's returns at Walmart and brings Medusa in line with them. */
export const importWalmartReturnsWorkflow = createWorkflow(
  importWalmartReturnsWorkflowId,
  (input: WorkflowData<ImportReturnsInput>) => new WorkflowResponse(importReturnsStep(input)),
);
