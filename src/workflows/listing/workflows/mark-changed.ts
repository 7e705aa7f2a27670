import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { markChanged, type MarkChangedInput } from "../../../sync/stock-price/mark-changed";

const offersChangedStep = createStep(
  "walmart-offers-changed-step",
  async (input: MarkChangedInput, { container }) => {
    await markChanged(container, input);
    return new StepResponse(undefined);
  },
);

/** Stock, variants or prices were changed: tells Walmart what it should show now. */
export const offersChangedWorkflow = createWorkflow(
  "walmart-offers-changed",
  (input: WorkflowData<MarkChangedInput>) => new WorkflowResponse(offersChangedStep(input)),
);
