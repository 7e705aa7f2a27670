import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ReconcileInput, reconcileStep } from "../steps/reconcile";

export type { ReconcileInput };

export const reconcileWorkflowId = "walmart-reconcile";

/** Compares both sides and creates what events failed to. */
export const reconcileWorkflow = createWorkflow(
  reconcileWorkflowId,
  (input: WorkflowData<ReconcileInput>) => new WorkflowResponse(reconcileStep(input)),
);
