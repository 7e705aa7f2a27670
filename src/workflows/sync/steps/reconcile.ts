import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { reconcile, type ReconcileInput } from "../../../sync/reconcile/reconcile";

export type { ReconcileInput };

export const reconcileStepId = "walmart-reconcile-step";

/** Compares both sides and creates what is missing. Not compensated: each part may be repeated. */
export const reconcileStep = createStep(
  reconcileStepId,
  async (input: ReconcileInput, { container }) =>
    new StepResponse(await reconcile(container, input)),
);
