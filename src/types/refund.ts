import type { RefundReason } from "../walmart-api/payloads/types";

/**
 * Why money is given back without a return, in Walmart's words and in the order in which a merchant is offered them.
 * Walmart's list mixes three generations of names; these are the ones whose meanings differ.
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
