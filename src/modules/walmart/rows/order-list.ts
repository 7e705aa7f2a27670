import { type AdminWalmartOrderAttentionKind, fieldNames, ORDER_FIELDS } from "../../../types";
import type { SortOrder } from "./sort-order";
import type { WalmartOrderLineRow, WalmartOrderRow } from "./table-rows";

/** The columns of a purchase order in lists. Walmart's raw data is long and only read for a single order. */
export const ORDER_LIST_FIELDS = fieldNames(ORDER_FIELDS) satisfies (keyof WalmartOrderRow)[];

/** What lists show of a line. */
export type WalmartOrderListLine = Pick<
  WalmartOrderLineRow,
  "line_number" | "sku" | "title" | "quantity" | "created" | "acknowledged" | "tracking"
>;

export type WalmartOrderListRow = Pick<
  WalmartOrderRow,
  (typeof ORDER_LIST_FIELDS)[number] | "shown_problem"
> & {
  failed_updates_count: number;
  lines: WalmartOrderListLine[];
};

export interface OrderListInput {
  filters: {
    account_id?: string;
    order_id?: string;
    purchase_order_id?: string;
    status?: string[];
    return_requested?: boolean;
    cancel_requested?: boolean;
    oversold?: boolean;
    /** The seller still has units to ship, and ship-by has passed. */
    late?: boolean;
    /** The seller still has units to ship. */
    to_ship?: boolean;
    /** The seller still has to acknowledge it. */
    to_acknowledge?: boolean;
    /** Walmart refunded without a return, and a person has to decide about it. */
    refund_to_decide?: boolean;
    /** A refund was made in Medusa that Walmart does not know of, and a person has to decide about it. */
    refund_to_assign?: boolean;
    /** Something about it is unusual and was not checked yet. */
    to_review?: boolean;
    /** It needs attention for this reason. */
    attention?: AdminWalmartOrderAttentionKind;
    /** Ship-by from this moment on, and before that one. ISO 8601. */
    ship_by_from?: string;
    ship_by_until?: string;
  };
  /** Part of an order number, of a line's SKU, or of the buyer's name or email address. Case does not matter. */
  q?: string;
  order: SortOrder<(typeof ORDER_LIST_FIELDS)[number]>;
  limit: number;
  offset: number;
}
