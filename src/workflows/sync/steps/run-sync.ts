import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { runSync, type SyncInput } from "../../../sync/schedule/run-sync";

export type { SyncInput };

export const runSyncStepId = "walmart-sync-step";

/** Runs parts of the synchronization. Not compensated: each part may be repeated. */
export const runSyncStep = createStep(
  runSyncStepId,
  async (input: SyncInput, { container }) => new StepResponse(await runSync(container, input)),
);
