import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { COUNT_ORDERS_SQL, DEADLINES_SQL, FAILING_UPDATES_SQL } from "./overview-sql";

/** How many deadlines of each kind, and how many failing updates, the overview names. */
const DEADLINES = 10;
const FAILING_UPDATES = 20;

export interface OrderCounts {
  open: number;
  partially_shipped: number;
  shipped: number;
  delivered: number;
  canceled: number;
  error: number;
  cancel_requested: number;
  return_requested: number;
  late: number;
}

export interface DeadlineRow {
  kind: "acknowledge" | "ship";
  at: Date | string;
  walmart_order_id: string;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string;
}

export type FailingUpdateRow = Pick<
  WalmartUpdateRow,
  | "id"
  | "account_id"
  | "kind"
  | "attempts"
  | "last_error"
  | "error_origin"
  | "remedy"
  | "walmart_order_id"
  | "created_at"
> & { order_id: string | null; purchase_order_id: string | null };

export interface OrdersOverview {
  counts: OrderCounts;
  /** Soonest first. */
  deadlines: DeadlineRow[];
  /** Newest first. */
  failing_updates: FailingUpdateRow[];
}

/** What has to be done about the purchase orders of all accounts: three statements, whatever the number of orders. */
export async function readOrdersOverview(container: MedusaContainer): Promise<OrdersOverview> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const [counts, deadlines, failing] = await Promise.all([
    knex.raw<{ rows: OrderCounts[] }>(COUNT_ORDERS_SQL),
    knex.raw<{ rows: DeadlineRow[] }>(DEADLINES_SQL, [DEADLINES, DEADLINES]),
    knex.raw<{ rows: FailingUpdateRow[] }>(FAILING_UPDATES_SQL, [FAILING_UPDATES]),
  ]);
  return {
    counts: counts.rows[0] as OrderCounts,
    deadlines: deadlines.rows,
    failing_updates: failing.rows,
  };
}
