import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { dispatchUpdates, type DispatchInput } from "../../../sync/outbox/deliver";

const dispatchUpdatesStep = createStep(
  "walmart-dispatch-updates-step",
  async (input: DispatchInput, { container }) =>
    new StepResponse(await dispatchUpdates(container, input)),
);

/** Sends what is due for an account. Not compensated: what Walmart was told cannot be taken back. */
export const dispatchUpdatesWorkflow = createWorkflow(
  "walmart-dispatch-updates",
  (input: WorkflowData<DispatchInput>) => new WorkflowResponse(dispatchUpdatesStep(input)),
);
