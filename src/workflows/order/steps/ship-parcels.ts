import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ParcelAdvice } from "../../../sync/orders/shipping/parcel";
import { shipParcels, type ShipParcelsInput } from "../../../sync/orders/shipping/ship-parcels";

export type { ShipParcelsInput };

interface ShipParcelsStepInput {
  shipment: ShipParcelsInput;
  advice?: ParcelAdvice;
}

export const shipParcelsStepId = "walmart-ship-parcels";

/**
 * Ships parcels in Medusa with core's workflows: all or none. Not compensated by later steps: what is shipped is sent to
 * Walmart by any worker.
 */
export const shipParcelsStep = createStep(
  shipParcelsStepId,
  async ({ shipment, advice }: ShipParcelsStepInput, { container }) =>
    new StepResponse(await shipParcels(container, shipment, advice)),
);
