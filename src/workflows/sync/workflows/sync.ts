import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { SyncResult } from "../../../sync/schedule/run-sync";
import { type SyncInput, runSyncStep } from "../steps/run-sync";

export type { SyncInput };

export const syncWalmartWorkflowId = "walmart-sync";

/** Runs parts of the synchronization now and waits for them. Returns what each did for each account. */
export const syncWalmartWorkflow = createWorkflow<SyncInput, { results: SyncResult[] }, []>(
  syncWalmartWorkflowId,
  (input) => new WorkflowResponse({ results: runSyncStep(input) }),
);
