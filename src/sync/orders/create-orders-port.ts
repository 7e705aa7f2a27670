import { MedusaError } from "@medusajs/framework/utils";
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { HeldOrder } from "../../modules/walmart/types";
import type { OrderPlace } from "./order-input";

/** Id of the workflow that creates Medusa orders, which stands a floor above the import. */
export const CREATE_MEDUSA_ORDERS = "walmart-create-medusa-orders";

export interface CreateMedusaOrdersInput {
  account_id: string;
  /** Names the run of the import, which claims the rows that it works on. */
  run_id: string;
  /** Rows that are to become Medusa orders; those that are not to are left out. */
  walmart_order_ids: string[];
  /** Also those that were shipped elsewhere while they waited. */
  include_shipped: boolean;
  place: OrderPlace;
  stock_location_id: string;
  /** Lower case, e.g. `usd`. */
  region_currency: string;
  unknown_sku: "hold" | "custom_item";
  /** Emit `order.placed` for the new orders. Off by default: stores would mail Walmart's relay addresses. */
  place_order_event: boolean;
}

export interface CreateMedusaOrdersResult {
  /** Rows that have a Medusa order now. */
  imported: string[];
  /** Those of them whose Medusa order existed: later changes at Walmart still have to be mirrored. */
  resumed: string[];
  held: HeldOrder[];
}

/**
 * Calls the workflow by its id: the only way from this floor to the one above. It is a workflow, with a step for each
 * part, so that stores can hook into it.
 */
export async function runCreateMedusaOrders(
  container: MedusaContainer,
  input: CreateMedusaOrdersInput,
): Promise<CreateMedusaOrdersResult> {
  const workflow = MedusaWorkflow.getWorkflow(CREATE_MEDUSA_ORDERS);
  if (!workflow)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The workflow ${CREATE_MEDUSA_ORDERS} is not loaded.`,
    );
  const { result } = (await workflow(container).run({ input })) as {
    result: CreateMedusaOrdersResult;
  };
  return result;
}
