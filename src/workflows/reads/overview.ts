import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { OVERVIEW_LISTINGS_SQL } from "./listings-sql";
import { COUNT_RETURNS_SQL } from "./returns-sql";
import { localDays } from "../../mapping/local-days";
import { COUNT_ORDERS_SQL, DEADLINES_SQL, FAILING_UPDATES_SQL, TALK_SQL } from "./overview-sql";

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
  cancel_to_answer: number;
  return_requested: number;
  late: number;
  ship_today: number;
  ship_tomorrow: number;
  to_acknowledge: number;
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

export interface ListingsOverview {
  error: number;
  exists: boolean;
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

export interface TalkRow {
  account_id: string;
  errors: number;
  throttled: number;
}

export interface OrdersOverview {
  counts: OrderCounts;
  returns: ReturnCounts;
  listings: ListingsOverview;
  /** Soonest first. */
  deadlines: DeadlineRow[];
  /** Newest first. */
  failing_updates: FailingUpdateRow[];
  /** Of accounts whose talk with Walmart had errors within the last day. */
  talk: TalkRow[];
}

export interface OverviewInput {
  /** All accounts if left out. */
  account_id?: string;
  /** The merchant's zone: it says when today ends. */
  time_zone: string;
}

/** What has to be done about the purchase orders, returns and listings: six statements, whatever their number. */
export async function readOrdersOverview(
  container: MedusaContainer,
  { account_id, time_zone }: OverviewInput,
): Promise<OrdersOverview> {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const ofAccount = [account_id ?? null, account_id ?? null];
  const [today, tomorrow] = localDays(time_zone, new Date(), 0, 1).map(({ until }) => until);
  const ends = [today as Date, today as Date, tomorrow as Date];
  const [counts, returns, listings, deadlines, failing, talk] = await Promise.all([
    knex.raw<{ rows: OrderCounts[] }>(COUNT_ORDERS_SQL, [
      ...[...ofAccount, ...ofAccount, ...ofAccount],
      ...[...ends, ...ofAccount],
    ]),
    knex.raw<{ rows: ReturnCounts[] }>(COUNT_RETURNS_SQL, ofAccount),
    knex.raw<{ rows: ListingsOverview[] }>(OVERVIEW_LISTINGS_SQL, [...ofAccount, ...ofAccount]),
    knex.raw<{ rows: DeadlineRow[] }>(DEADLINES_SQL, [
      ...[...ofAccount, DEADLINES],
      ...[...ofAccount, DEADLINES],
      ...[...ofAccount, DEADLINES],
    ]),
    knex.raw<{ rows: FailingUpdateRow[] }>(FAILING_UPDATES_SQL, [...ofAccount, FAILING_UPDATES]),
    knex.raw<{ rows: TalkRow[] }>(TALK_SQL),
  ]);
  return {
    counts: counts.rows[0] as OrderCounts,
    returns: returns.rows[0] as ReturnCounts,
    listings: listings.rows[0] as ListingsOverview,
    deadlines: deadlines.rows,
    failing_updates: failing.rows,
    talk: talk.rows,
  };
}
