import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DriftInput, readDriftStep } from "../steps/read-drift";

export type { DriftInput };

export const readDriftWorkflowId = "walmart-read-drift";

/** Reads what Walmart shows of listings, and returns what differs from what it should show. */
export const readDriftWorkflow = createWorkflow(
  readDriftWorkflowId,
  (input: WorkflowData<DriftInput>) => new WorkflowResponse(readDriftStep(input)),
);
