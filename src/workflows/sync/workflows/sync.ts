import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { runSync, type SyncInput } from "../../../sync/schedule/run-sync";

const syncStep = createStep(
  "walmart-sync-step",
  async (input: SyncInput, { container }) => new StepResponse(await runSync(container, input)),
);

/** Runs parts of the synchronisation now and waits for them; answers what each did for each account. */
export const syncWalmartWorkflow = createWorkflow(
  "walmart-sync",
  (input: WorkflowData<SyncInput>) => new WorkflowResponse({ results: syncStep(input) }),
);
