import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mirrorDelivery } from "../../../sync/orders/mirror-delivery";

export interface MirrorDeliveryInput {
  walmart_order_id: string;
}

export const mirrorDeliveryStepId = "walmart-mirror-delivery-step";

/**
 * Marks the fulfillments of a Medusa order as delivered once Walmart shows all parcels as delivered.
 * One step on purpose: it reads, compares and writes under one lease of the order, so it is repeated rather than
 * compensated.
 */
export const mirrorDeliveryStep = createStep(
  mirrorDeliveryStepId,
  async (input: MirrorDeliveryInput, { container }) =>
    new StepResponse(await mirrorDelivery(container, input.walmart_order_id)),
);
