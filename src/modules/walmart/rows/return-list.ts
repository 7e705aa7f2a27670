import { type AdminWalmartReturnAttentionKind, fieldNames, RETURN_FIELDS } from "../../../types";
import type { SortOrder } from "./sort-order";
import type { WalmartReturnLineRow, WalmartReturnRow } from "./table-rows";

/** The fields by which a list of returns can be sorted. */
export const RETURN_SORT_FIELDS = fieldNames(RETURN_FIELDS) satisfies (keyof WalmartReturnRow)[];

/** The columns of a return in lists. Walmart's raw data is long and only read for a single return. */
export const RETURN_LIST_FIELDS = [...RETURN_SORT_FIELDS, "labels"] as const;

/** A line of a return, with the units whose refund is in an open message. */
export type WalmartReturnListLine = WalmartReturnLineRow & { open_quantity: number };

export type WalmartReturnListRow = Pick<WalmartReturnRow, (typeof RETURN_LIST_FIELDS)[number]> & {
  order_id: string | null;
  display_id: number | null;
  replacement_walmart_order_id: string | null;
  replacement_order_id: string | null;
  failed_updates_count: number;
  lines: WalmartReturnListLine[];
};

export interface ReturnListInput {
  filters: {
    id?: string;
    account_id?: string;
    order_id?: string;
    walmart_order_id?: string;
    return_order_id?: string;
    purchase_order_id?: string;
    type?: string;
    status?: string[];
    open?: boolean;
    /** It needs attention for this reason. */
    attention?: AdminWalmartReturnAttentionKind;
  };
  /** Part of a number (RMA, orders), of a line's SKU, or of the buyer's name or email address. Case does not matter. */
  q?: string;
  order: SortOrder<(typeof RETURN_SORT_FIELDS)[number]>;
  limit: number;
  offset: number;
}
