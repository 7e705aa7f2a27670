import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type DriftInput, mendDrift, readDrift } from "../../../sync/stock-price/drift";

type MendInput = Parameters<typeof mendDrift>[1];

const readDriftStep = createStep(
  "walmart-read-drift-step",
  async (input: DriftInput, { container }) => new StepResponse(await readDrift(container, input)),
);

const mendDriftStep = createStep(
  "walmart-mend-drift-step",
  async (input: MendInput, { container }) => new StepResponse(await mendDrift(container, input)),
);

/** Reads what Walmart truly shows of listings, and answers what is not as it should be. */
export const readDriftWorkflow = createWorkflow(
  "walmart-read-drift",
  (input: WorkflowData<DriftInput>) => new WorkflowResponse(readDriftStep(input)),
);

/** Tells Walmart again what it should show of listings that it shows otherwise. Not compensated: values are absolute. */
export const mendDriftWorkflow = createWorkflow(
  "walmart-mend-drift",
  (input: WorkflowData<MendInput>) => new WorkflowResponse(mendDriftStep(input)),
);
