import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type MendDriftInput, mendDriftStep } from "../steps/mend-drift";

export type { MendDriftInput };

export const mendDriftWorkflowId = "walmart-mend-drift";

/** Sends again what Walmart should show of listings that drifted. */
export const mendDriftWorkflow = createWorkflow(
  mendDriftWorkflowId,
  (input: WorkflowData<MendDriftInput>) => new WorkflowResponse(mendDriftStep(input)),
);
