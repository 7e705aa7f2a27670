import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type SyncInput, runSyncStep } from "../steps/run-sync";

export type { SyncInput };

export const syncWalmartWorkflowId = "walmart-sync";

/** Runs parts of the synchronization now and waits for them. Returns what each did for each account. */
export const syncWalmartWorkflow = createWorkflow(
  syncWalmartWorkflowId,
  (input: WorkflowData<SyncInput>) => new WorkflowResponse({ results: runSyncStep(input) }),
);
