import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { importReturns, type ImportReturnsInput } from "../../../sync/returns/import-returns";

const importReturnsStep = createStep(
  "walmart-import-returns-step",
  async (input: ImportReturnsInput, { container }) =>
    new StepResponse(await importReturns(container, input)),
);

/** Reads an account's returns at Walmart and makes Medusa follow them. */
export const importWalmartReturnsWorkflow = createWorkflow(
  "walmart-import-returns",
  (input: WorkflowData<ImportReturnsInput>) => new WorkflowResponse(importReturnsStep(input)),
);
