import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { importOrders } from "../../../sync/orders/import-orders";
import type { ImportOrdersInput } from "../../../sync/orders/import-result";

export type { ImportOrdersInput };

export const importOrdersStepId = "walmart-import-orders-step";

/** Imports purchase orders. Not compensated: the import rolls forward, see docs/decisions/0001-roll-forward.md. */
export const importOrdersStep = createStep(
  importOrdersStepId,
  async (input: ImportOrdersInput, { container }) =>
    new StepResponse(await importOrders(container, input)),
);
