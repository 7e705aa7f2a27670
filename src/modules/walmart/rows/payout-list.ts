import {
  fieldNames,
  PAYOUT_DIFFERENCE_FIELDS,
  PAYOUT_FIELDS,
  PAYOUT_LINE_FIELDS,
  type AdminWalmartSettlementFigure,
} from "../../../types";
import type { SortOrder } from "./sort-order";
import type {
  WalmartPayoutDifferenceRow,
  WalmartPayoutLineRow,
  WalmartPayoutRow,
} from "./table-rows";

/** The fields by which payouts, their lines and differences can be sorted. */
export const PAYOUT_SORT_FIELDS = fieldNames(PAYOUT_FIELDS) satisfies (keyof WalmartPayoutRow)[];
export const PAYOUT_LINE_SORT_FIELDS = fieldNames(
  PAYOUT_LINE_FIELDS,
) satisfies (keyof WalmartPayoutLineRow)[];
export const PAYOUT_DIFFERENCE_SORT_FIELDS = fieldNames(
  PAYOUT_DIFFERENCE_FIELDS,
) satisfies (keyof WalmartPayoutDifferenceRow)[];

interface Page<Field extends string> {
  q?: string;
  order: SortOrder<Field>;
  limit: number;
  offset: number;
}

export interface PayoutListInput extends Page<(typeof PAYOUT_SORT_FIELDS)[number]> {
  filters: { id?: string; account_id?: string; status?: string[] };
}

/** Which order of the store a row belongs to. */
interface OrderOfRow {
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
}

export type WalmartPayoutLineListRow = Pick<
  WalmartPayoutLineRow,
  (typeof PAYOUT_LINE_SORT_FIELDS)[number] | "details"
> &
  OrderOfRow;

export interface PayoutLineListInput extends Page<(typeof PAYOUT_LINE_SORT_FIELDS)[number]> {
  payoutId: string;
  filters: {
    type?: string;
    sku?: string;
    purchase_order_id?: string;
    amount_type?: string;
    kind?: string;
    matched?: boolean;
  };
}

export type WalmartPayoutDifferenceListRow = Pick<
  WalmartPayoutDifferenceRow,
  (typeof PAYOUT_DIFFERENCE_SORT_FIELDS)[number] | "facts"
> &
  OrderOfRow & { walmart_refund_seen_at: string | null };

export interface PayoutDifferenceListInput extends Page<
  (typeof PAYOUT_DIFFERENCE_SORT_FIELDS)[number]
> {
  filters: {
    id?: string;
    account_id?: string;
    payout_id?: string;
    kind?: string[];
    review?: string;
  };
}

/** A file of a payout, without its content. */
export interface PayoutFileRow {
  file_name: string;
  byte_count: number;
  is_rejected: boolean;
  received_at: Date;
}

/** What payouts have for one order. Amounts are decimal digits. */
export interface OrderSettlement {
  figures: { figure: AdminWalmartSettlementFigure; amount: string }[];
  payouts: { payout_id: string; report_date: string; paid_on: string | null; amount: string }[];
  fees: { description: string; amount: string }[];
  currency_code: string | null;
}

/** The payouts of a month. `kind_sums` has decimal digits. */
export interface PayoutMonthRow {
  month: string;
  currency_code: string;
  payout_count: number;
  total: string;
  kind_sums: Record<string, string>;
}
