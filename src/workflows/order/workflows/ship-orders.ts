import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { type ShipBatchInput, shipOrdersStep } from "../steps/ship-orders";

export type { ShipBatchInput };

export const shipWalmartOrdersWorkflowId = "walmart-ship-orders";

/**
 * Ships a list of parcels of many Walmart orders, each row for itself, and returns what came of each row. Runs
 * {@link shipWalmartOrderWorkflow} for each parcel. The same list may be sent again: what is shipped already is left out.
 */
export const shipWalmartOrdersWorkflow = createWorkflow(
  shipWalmartOrdersWorkflowId,
  (input: WorkflowData<ShipBatchInput>) => new WorkflowResponse(shipOrdersStep(input)),
);
