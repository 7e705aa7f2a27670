import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  importOrdersOfSku,
  type ImportOrdersOfSkuInput,
} from "../../../sync/orders/import-orders-of-sku";

export type { ImportOrdersOfSkuInput };

export const importOrdersOfSkuStepId = "walmart-import-orders-of-sku";

/** Imports the orders that waited for a SKU. Not compensated: see docs/decisions/0001-roll-forward.md. */
export const importOrdersOfSkuStep = createStep(
  importOrdersOfSkuStepId,
  async (input: ImportOrdersOfSkuInput, { container }) =>
    new StepResponse(await importOrdersOfSku(container, input)),
);
