import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { runWorkflow } from "../../../sync/kernel/hooks";
import { shipBatch, type ShipBatchInput } from "../../../sync/orders/shipping/ship-batch";
import { checkParcels, type ShippedParcels } from "../../../sync/orders/shipping/ship-parcels";
import { shipWalmartOrderWorkflowId } from "../workflows/ship-order";

export type { ShipBatchInput };

export const shipOrdersStepId = "walmart-ship-orders-step";

/** Ships a list of parcels, each row for itself. Not compensated: what is shipped is sent to Walmart by any worker. */
export const shipOrdersStep = createStep(
  shipOrdersStepId,
  async (input: ShipBatchInput, { container }) =>
    new StepResponse(
      await shipBatch(container, input, async (shipment) => {
        if (input.dry_run) return await checkParcels(container, shipment);
        // By its id, so that what a store's hook throws is described.
        return await runWorkflow<ShippedParcels>(container, shipWalmartOrderWorkflowId, {
          ...shipment,
          is_background: true,
        });
      }),
    ),
);
