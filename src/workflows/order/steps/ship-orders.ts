import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { shipBatch, type ShipBatchInput } from "../../../sync/orders/shipping/ship-batch";
import { checkParcels } from "../../../sync/orders/shipping/ship-parcels";
import { shipWalmartOrderWorkflow } from "../workflows/ship-order";

export type { ShipBatchInput };

export const shipOrdersStepId = "walmart-ship-orders-step";

/** Ships a list of parcels, each row for itself. Not compensated: what is shipped is sent to Walmart by any worker. */
export const shipOrdersStep = createStep(
  shipOrdersStepId,
  async (input: ShipBatchInput, { container }) =>
    new StepResponse(
      await shipBatch(container, input, async (shipment) => {
        if (input.dry_run) return await checkParcels(container, shipment);
        const { result } = await shipWalmartOrderWorkflow(container).run({
          input: { ...shipment, is_background: true },
        });
        return result;
      }),
    ),
);
