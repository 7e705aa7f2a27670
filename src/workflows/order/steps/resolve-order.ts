import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { resolveOrder, type ResolveOrderInput } from "../../../sync/orders/resolve-order";

export type { ResolveOrderInput };

export const resolveOrderStepId = "walmart-resolve-order-step";

/** Marks what failed of an order as resolved. Not compensated: it records what a person did elsewhere. */
export const resolveOrderStep = createStep(
  resolveOrderStepId,
  async (input: ResolveOrderInput, { container }) =>
    new StepResponse(await resolveOrder(container, input)),
);
