import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CreateMedusaOrdersInput } from "../../../sync/orders/create-orders-port";
import { findUnresolvedSkus } from "../../../sync/orders/unresolved-skus";

export const findUnresolvedSkusStepId = "walmart-find-unresolved-skus";

/** Finds the SKUs that the store's hook has to resolve. Not compensated: leases expire. */
export const findUnresolvedSkusStep = createStep(
  findUnresolvedSkusStepId,
  async (input: CreateMedusaOrdersInput, { container }) =>
    new StepResponse(await findUnresolvedSkus(container, input)),
);
