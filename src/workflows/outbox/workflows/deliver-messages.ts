import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { deliverMessages, type DeliverInput } from "../../../sync/outbox/deliver";

const deliverMessagesStep = createStep(
  "walmart-dispatch-updates-step",
  async (input: DeliverInput, { container }) =>
    new StepResponse(await deliverMessages(container, input)),
);

/** Sends what is due for an account. Not compensated: what Walmart was told cannot be taken back. */
export const dispatchUpdatesWorkflow = createWorkflow(
  "walmart-dispatch-updates",
  (input: WorkflowData<DeliverInput>) => new WorkflowResponse(deliverMessagesStep(input)),
);
