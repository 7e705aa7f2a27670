import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { redactOrder, type RedactOrderInput } from "../../../sync/orders/redact-order";

export type { RedactOrderInput };

export const redactOrderStepId = "walmart-redact-order-step";

/** Removes the buyer's personal data. Not compensated: it cannot be brought back. */
export const redactOrderStep = createStep(
  redactOrderStepId,
  async (input: RedactOrderInput, { container }) => {
    await redactOrder(container, input);
    return new StepResponse(null);
  },
);
