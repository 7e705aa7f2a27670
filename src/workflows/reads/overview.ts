import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { COUNT_ORDERS_SQL, DEADLINES_SQL, FAILING_UPDATES_SQL } from "./overview-sql";
import { COUNT_RETURNS_SQL } from "./returns-sql";

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
  kind: "acknowledge" | "ship" | "refund";
  at: Date | string;
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
  purchase_order_id: string | null;
  walmart_return_id: string | null;
  return_order_id: string | null;
}

export interface ReturnCounts {
  received: number;
  refunded: number;
  error: number;
  open: number;
  due_soon: number;
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
  | "walmart_return_id"
> & {
  order_id: string | null;
  purchase_order_id: string | null;
  return_order_id: string | null;
};

export interface OrdersOverview {
  counts: OrderCounts;
  returns: ReturnCounts;
  /** Soonest first. */
  deadlines: DeadlineRow[];
  /** Newest first. */
  failing_updates: FailingUpdateRow[];
}

/** What has to be done about the orders and returns of all accounts: four statements, whatever their number. */
export async function readOrdersOverview(container: MedusaContainer): Promise<OrdersOverview> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const [counts, returns, deadlines, failing] = await Promise.all([
    knex.raw<{ rows: OrderCounts[] }>(COUNT_ORDERS_SQL),
    knex.raw<{ rows: ReturnCounts[] }>(COUNT_RETURNS_SQL),
    knex.raw<{ rows: DeadlineRow[] }>(DEADLINES_SQL, [DEADLINES, DEADLINES, DEADLINES]),
    knex.raw<{ rows: FailingUpdateRow[] }>(FAILING_UPDATES_SQL, [FAILING_UPDATES]),
  ]);
  return {
    counts: counts.rows[0] as OrderCounts,
    returns: returns.rows[0] as ReturnCounts,
    deadlines: deadlines.rows,
    failing_updates: failing.rows,
  };
}
