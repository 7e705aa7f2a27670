import { z } from "zod";
import { EXEMPTION_STATUSES } from "../state/gtin-exemption";

const text = z.string().min(1);

/** A seller's application for an exemption from product identifiers. */
export const gtinExemptionSchema = z.strictObject({
  brand: text,
  category: text.optional(),
  productType: text.optional(),
  /** Default APPROVED. */
  exemptionStatus: z.enum(EXEMPTION_STATUSES).optional(),
  /** Why it was denied. */
  statusReason: text.optional(),
  clientId: z.string().optional(),
});

/** What product types require, as `POST /v3/items/spec` answers it. */
export const itemSpecSchema = z.strictObject({
  /** Default MP_ITEM. */
  feedType: z.enum(["MP_ITEM", "MP_MAINTENANCE"]).optional(),
  /** The answer: a feed's schema, below `schema`. */
  spec: z.looseObject({ schema: z.unknown() }),
});

export const REVIEW_OUTCOMES = ["approved", "prohibited"] as const;
/** How a review ends. */
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

export type GtinExemptionInput = z.input<typeof gtinExemptionSchema>;
export type ItemSpecInput = z.input<typeof itemSpecSchema>;
