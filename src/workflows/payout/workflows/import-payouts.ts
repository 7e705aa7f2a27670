import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ImportPayoutsInput, importPayoutsStep } from "../steps/import-payouts";

export type { ImportPayoutsInput };

export const importWalmartPayoutsWorkflowId = "walmart-import-payouts";

/** Imports an account's new settlement files and compares them with its orders. */
export const importWalmartPayoutsWorkflow = createWorkflow(
  importWalmartPayoutsWorkflowId,
  (input: WorkflowData<ImportPayoutsInput>) => new WorkflowResponse(importPayoutsStep(input)),
);
