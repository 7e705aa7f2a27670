import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { prepareParcels } from "../../../sync/orders/shipping/prepare-parcels";
import type { ShipParcelsInput } from "../../../sync/orders/shipping/ship-parcels";

export const prepareParcelsStepId = "walmart-prepare-parcels";

/** Reads which units go into which parcel. */
export const prepareParcelsStep = createStep(
  prepareParcelsStepId,
  async (input: ShipParcelsInput, { container }) =>
    new StepResponse(await prepareParcels(container, input)),
);
