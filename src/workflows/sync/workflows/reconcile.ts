import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { reconcile, type ReconcileInput } from "../../../sync/reconcile/reconcile";

const reconcileStep = createStep(
  "walmart-reconcile-step",
  async (input: ReconcileInput, { container }) =>
    new StepResponse(await reconcile(container, input)),
);

/** Finds what events failed to say, on both sides. */
export const reconcileWorkflow = createWorkflow(
  "walmart-reconcile",
  (input: WorkflowData<ReconcileInput>) => new WorkflowResponse(reconcileStep(input)),
);
