import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type RepairDriftInput, repairDriftStep } from "../steps/repair-drift";

export type { RepairDriftInput };

export const repairDriftWorkflowId = "walmart-mend-drift";

/** Sends the values of listings that drifted to Walmart again. */
export const repairDriftWorkflow = createWorkflow(
  repairDriftWorkflowId,
  (input: WorkflowData<RepairDriftInput>) => new WorkflowResponse(repairDriftStep(input)),
);
