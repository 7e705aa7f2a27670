import type { AdminWalmartListPage, AdminWalmartListParams, AdminWalmartTimestamp } from "./common";
import type { Fields, Presented } from "./field-kinds";

/** The figures of an order's settlement. Each row of a settlement file is in exactly one. */
export const SETTLEMENT_FIGURES = [
  "product",
  "shipping",
  "tax",
  "commission",
  "other_fees",
  "refunds",
] as const;
export type AdminWalmartSettlementFigure = (typeof SETTLEMENT_FIGURES)[number];

/** What money in a payout is for, in the order in which screens list it. */
export const PAYOUT_KINDS = [
  "sales",
  "shipping",
  "tax",
  "commission",
  "refunds",
  "labels",
  "wfs",
  "advertising",
  "adjustments",
  "reserve",
  /** A type of row that this version does not know. */
  "unknown",
] as const;
export type AdminWalmartPayoutKind = (typeof PAYOUT_KINDS)[number];

export const PAYOUT_STATUSES = [
  /** Downloaded and not imported yet. */
  "pending",
  "imported",
  "error",
] as const;
export type AdminWalmartPayoutStatus = (typeof PAYOUT_STATUSES)[number];

/** Where a settlement file came from. */
export const PAYOUT_SOURCES = ["walmart", "upload"] as const;
export type AdminWalmartPayoutSource = (typeof PAYOUT_SOURCES)[number];

/** What in payouts is not as expected. */
export const PAYOUT_DIFFERENCE_KINDS = [
  /** Delivered, and in no payout although its period has passed. */
  "not_paid",
  /** Refunded by Walmart, without a return or refund that this store knows. */
  "unknown_refund",
  /** The commission is higher than the category's, or not its percentage of the price. */
  "commission",
  /** Rows whose type this version does not know. */
  "unknown_type",
  /** A row of an order of this store, with a SKU that the order does not have. */
  "unknown_sku",
  /** The rows do not add up to Total Payable, or amounts cannot be read. */
  "total",
] as const;
export type AdminWalmartPayoutDifferenceKind = (typeof PAYOUT_DIFFERENCE_KINDS)[number];

export const PAYOUT_DIFFERENCE_REVIEWS = ["open", "dismissed"] as const;
export type AdminWalmartPayoutDifferenceReview = (typeof PAYOUT_DIFFERENCE_REVIEWS)[number];

/** The columns of a payout that lists return. Lists can be sorted by each of them. Dates are YYYY-MM-DD. */
export const PAYOUT_FIELDS = {
  id: "text",
  account_id: "text",
  /** The date of the settlement file. */
  report_date: "text",
  source: PAYOUT_SOURCES,
  status: PAYOUT_STATUSES,
  /** Why the last file of this date could not be imported. */
  problem: "text?",
  period_start: "text?",
  period_end: "text?",
  /** When Walmart pays, according to the file. */
  paid_on: "text?",
  /** Total Payable. Null if the file does not say it. */
  total: "number?",
  currency_code: "text",
  /** By how much Total Payable differs from the sum of the rows. */
  difference: "number?",
  line_count: "number",
  /** Lines of purchase orders, and those whose order is not in this store. */
  order_line_count: "number",
  unmatched_line_count: "number",
  imported_at: "timestamp?",
  created_at: "timestamp",
  updated_at: "timestamp",
} as const satisfies Fields;

/** What Walmart paid for a period. */
export interface AdminWalmartPayout extends Presented<typeof PAYOUT_FIELDS> {
  /** By Walmart's amount type; rows without one under `""`. */
  sums: Record<string, number>;
  /** By what the money is for. */
  kind_sums: Partial<Record<AdminWalmartPayoutKind, number>>;
}

/** A settlement file as it was received. */
export interface AdminWalmartPayoutFile {
  file_name: string;
  byte_count: number;
  /** It could not be imported, or was not yet. */
  is_rejected: boolean;
  received_at: AdminWalmartTimestamp;
}

export interface AdminWalmartPayoutDetail extends AdminWalmartPayout {
  account_name: string | null;
  files: AdminWalmartPayoutFile[];
}

/** The columns of a line of a payout. */
export const PAYOUT_LINE_FIELDS = {
  id: "text",
  payout_id: "text",
  /** The row of the file, from 1. */
  position: "number",
  transaction_key: "text?",
  posted_on: "text?",
  /** A billing period of its own. */
  period_start: "text?",
  period_end: "text?",
  /** Walmart's transaction type, description and amount type. May be empty. */
  type: "text",
  description: "text",
  amount_type: "text",
  /** Positive is the seller's. */
  amount: "number",
  is_unreadable: "boolean",
  purchase_order_id: "text?",
  customer_order_id: "text?",
  sku: "text?",
  title: "text?",
  quantity: "number?",
  /** In percent. */
  commission_rate: "number?",
  base_commission_rate: "number?",
  incentive: "text?",
  /** Walmart's reason, on refunds. */
  reason: "text?",
  figure: SETTLEMENT_FIGURES,
  kind: PAYOUT_KINDS,
} as const satisfies Fields;

/** One amount of a payout. */
export interface AdminWalmartPayoutLine extends Presented<typeof PAYOUT_LINE_FIELDS> {
  /** All other columns of the row by name. */
  details: Record<string, string>;
  /** Whether its purchase order is in this store. */
  matched: boolean;
  walmart_order_id: string | null;
  order_id: string | null;
  display_id: number | null;
}

export interface AdminWalmartPayoutListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartPayoutStatus | AdminWalmartPayoutStatus[];
}

/** `GET /admin/walmart/payouts` */
export interface AdminWalmartPayoutListResponse extends AdminWalmartListPage {
  payouts: AdminWalmartPayout[];
}

/** The response for one payout, also of its upload. */
export interface AdminWalmartPayoutResponse {
  payout: AdminWalmartPayoutDetail;
}

export interface AdminWalmartPayoutLineListParams extends AdminWalmartListParams {
  /** Walmart's transaction type; `""` for rows without one. Case does not matter, as in the next two. */
  type?: string;
  sku?: string;
  purchase_order_id?: string;
  amount_type?: string;
  kind?: AdminWalmartPayoutKind;
  matched?: boolean;
}

/** `GET /admin/walmart/payouts/:id/lines` */
export interface AdminWalmartPayoutLineListResponse extends AdminWalmartListPage {
  lines: AdminWalmartPayoutLine[];
}

/** `POST /admin/walmart/payouts`: imports a settlement file from Seller Center. */
export interface AdminUploadWalmartPayout {
  account_id: string;
  file_name: string;
  /** The file in base64: a ZIP archive or the CSV file in it. */
  content: string;
  /** YYYY-MM-DD. Default: that of the payout with the same period, otherwise the date of payment in the file. */
  report_date?: string;
}

/** What an order brought, by what for. Positive is the seller's; the figures add up to `net`. */
export type AdminWalmartSettlement = Record<AdminWalmartSettlementFigure | "net", number> & {
  currency_code: string;
};

/** What a payout has for one order. */
export interface AdminWalmartOrderPayout {
  payout_id: string;
  report_date: string;
  paid_on: string | null;
  amount: number;
}

/** What an order's `other_fees` consist of, by Walmart's description. */
export interface AdminWalmartOrderFee {
  description: string;
  amount: number;
}

/** Payouts of one month, by the date of payment. */
export interface AdminWalmartPayoutMonth {
  /** YYYY-MM */
  month: string;
  currency_code: string;
  payout_count: number;
  total: number;
  kind_sums: Partial<Record<AdminWalmartPayoutKind, number>>;
}

/** `GET /admin/walmart/payouts/months`, newest first. */
export interface AdminWalmartPayoutMonthsResponse {
  months: AdminWalmartPayoutMonth[];
}

/** What the next payout of an account will be, according to Walmart. Amounts in dollars; null if Walmart does not say. */
export interface AdminWalmartBalance {
  account_id: string;
  account_name: string;
  opening: number | null;
  closing: number | null;
  reserve: number | null;
  on_hold: number | null;
  /** YYYY-MM-DD */
  next_payout_on: string | null;
  /** Such as "Bi-weekly". */
  cycle: string | null;
  read_at: AdminWalmartTimestamp;
}

/** `GET /admin/walmart/payouts/balances` */
export interface AdminWalmartBalancesResponse {
  balances: AdminWalmartBalance[];
}

/** The columns of a difference. */
export const PAYOUT_DIFFERENCE_FIELDS = {
  id: "text",
  account_id: "text",
  kind: PAYOUT_DIFFERENCE_KINDS,
  payout_id: "text?",
  walmart_order_id: "text?",
  purchase_order_id: "text?",
  sku: "text?",
  /** What is at stake. */
  amount: "number",
  currency_code: "text",
  review: PAYOUT_DIFFERENCE_REVIEWS,
  note: "text?",
  reviewed_at: "timestamp?",
  reviewed_by: "text?",
  created_at: "timestamp",
} as const satisfies Fields;

/** Something in payouts that a person has to decide about. */
export interface AdminWalmartPayoutDifference extends Presented<typeof PAYOUT_DIFFERENCE_FIELDS> {
  /** What the explanation names: `description`, `amount_type`, `rate`, `base_rate`, `period_end`, `count`. */
  facts: Record<string, string | number | null>;
  order_id: string | null;
  display_id: number | null;
  /** When the time ends to dispute it in Seller Center, where that is known. */
  dispute_by: AdminWalmartTimestamp | null;
}

export interface AdminWalmartPayoutDifferenceListParams extends AdminWalmartListParams {
  account_id?: string;
  payout_id?: string;
  kind?: AdminWalmartPayoutDifferenceKind | AdminWalmartPayoutDifferenceKind[];
  review?: AdminWalmartPayoutDifferenceReview;
}

/** `GET /admin/walmart/payouts/differences` */
export interface AdminWalmartPayoutDifferenceListResponse extends AdminWalmartListPage {
  differences: AdminWalmartPayoutDifference[];
}

/** `POST /admin/walmart/payouts/differences/:id` */
export interface AdminReviewWalmartPayoutDifference {
  review?: AdminWalmartPayoutDifferenceReview;
  note?: string | null;
}

export interface AdminWalmartPayoutDifferenceResponse {
  difference: AdminWalmartPayoutDifference;
}
