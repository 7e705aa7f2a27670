import type { RefundReason } from "../walmart-api/payloads/types";

/**
 * Walmart's reasons for a refund without a return, in the order in which screens list them. Walmart's full list mixes
 * three generations of names. These are the ones with different meanings.
 */
export const GOODWILL_REASONS = [
  "Finance -> Goodwill",
  "General adjustment",
  "Finance -> Rollback",
  "BillingError",
  "IncorrectShippingPrice",
  "TaxExemptCustomer",
  "DamagedItem",
  "DefectiveItem",
  "IncorrectItemReceived",
  "ItemNotAsAdvertised",
  "Missing Parts / Instructions",
  "ItemNotReceivedByCustomer",
  "CustomerReceivedItemLate",
  "CustomerChangedMind",
  "Others",
] as const satisfies readonly RefundReason[];
export type AdminWalmartGoodwillReason = (typeof GOODWILL_REASONS)[number];
