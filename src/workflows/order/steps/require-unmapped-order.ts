import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type MapSkuInput,
  requireUnmappedOrder,
} from "../../../sync/orders/require-unmapped-order";

export type { MapSkuInput };

export const requireUnmappedOrderStepId = "walmart-require-unmapped-order";

/** Checks that a purchase order waits for a SKU. Nothing to compensate: it only reads. */
export const requireUnmappedOrderStep = createStep(
  requireUnmappedOrderStepId,
  async (input: MapSkuInput, { container }) =>
    new StepResponse(await requireUnmappedOrder(container, input)),
);
