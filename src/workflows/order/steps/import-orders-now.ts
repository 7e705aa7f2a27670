import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { importOrdersNow } from "../../../sync/orders/import-orders-now";
import type { ImportOrdersInput } from "../../../sync/orders/import-result";

export type { ImportOrdersInput };

export const importOrdersNowStepId = "walmart-import-now-step";

/** Imports what a merchant requests, after a running import. Not compensated: see docs/decisions/0001-roll-forward.md. */
export const importOrdersNowStep = createStep(
  importOrdersNowStepId,
  async (input: ImportOrdersInput, { container }) =>
    new StepResponse(await importOrdersNow(container, input)),
);
