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
