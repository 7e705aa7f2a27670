import type { MedusaContainer } from "@medusajs/framework/types";
import type { HeldOrder } from "../../modules/walmart/types";
import { runWorkflow } from "../kernel/hooks";
import type { OrderPlace } from "./order-input";

/** Id of the workflow that creates Medusa orders. It belongs to a higher layer, which the import may not import. */
export const CREATE_MEDUSA_ORDERS = "walmart-create-medusa-orders";

export interface CreateMedusaOrdersInput {
  account_id: string;
  account_name: string;
  /** The import run, which holds the lease of the rows. */
  run_id: string;
  /** Rows to create Medusa orders for; rows that no longer need one are skipped. */
  walmart_order_ids: string[];
  /** Also create orders that were shipped elsewhere while they were on hold. */
  include_shipped: boolean;
  place: OrderPlace;
  /** Where stock is reserved; `null` if the account's location is gone. */
  stock_location_id: string | null;
  /** Stock locations by ship node. Default: the account's for all. */
  ship_nodes?: Record<string, string>;
  /** Lower case, e.g. `usd`; `null` if the region was deleted. */
  region_currency: string | null;
  /** What of the account's setup is missing, in text for the merchant: all orders are held. */
  setup_problem?: string | null;
  unknown_sku: "hold" | "custom_item";
}

export interface CreateMedusaOrdersResult {
  /** Rows that have a Medusa order now. */
  imported: string[];
  /** Imported rows whose Medusa order already existed: later changes at Walmart must still be mirrored. */
  resumed: string[];
  held: HeldOrder[];
}

/** Runs the workflow that creates Medusa orders. It is a workflow so that stores can hook into it. */
export async function runCreateMedusaOrders(
  container: MedusaContainer,
  input: CreateMedusaOrdersInput,
): Promise<CreateMedusaOrdersResult> {
  return await runWorkflow<CreateMedusaOrdersResult>(container, CREATE_MEDUSA_ORDERS, input);
}
