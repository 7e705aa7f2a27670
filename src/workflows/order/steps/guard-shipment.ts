import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { guardShipment, type GuardShipmentInput } from "../../../sync/orders/guards/guard-shipment";

export type { GuardShipmentInput };

export const guardShipmentStepId = "walmart-guard-shipment-step";

/** Checks whether core may mark a fulfillment as shipped. Not compensated: the next request replaces what it stores. */
export const guardShipmentStep = createStep(
  guardShipmentStepId,
  async (input: GuardShipmentInput, { container }) =>
    new StepResponse(await guardShipment(container, input)),
);
