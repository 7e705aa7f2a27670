import { z } from "@medusajs/framework/zod";

/** What the merchant refunds of a return, as of that moment. */
export const refundPayloadSchema = z.object({
  lines: z.array(z.object({ return_order_line_number: z.number(), quantity: z.number() })).min(1),
  /** Whether to restock what Medusa has not received yet; null: everything but what the buyer keeps. */
  restock: z.boolean().nullable(),
  /** The refund in Medusa that this reports; null: the refund is recorded in Medusa once Walmart confirms. */
  refund_id: z.string().nullish(),
  actor_id: z.string().nullish(),
});
export type RefundPayload = z.output<typeof refundPayloadSchema>;
/** Units of one line of a return. */
export type ReturnUnits = RefundPayload["lines"][number];

/** Units to refund, and how many of the line were refunded at Walmart before. */
export const refundPlanSchema = z.object({
  /** Since when Walmart's data shows nothing of it, ISO 8601: see `readBackMoney`. */
  missing_since: z.string().nullish(),
  lines: z.array(
    z.object({
      return_order_line_number: z.number(),
      quantity: z.number(),
      before: z.number(),
    }),
  ),
});
export type RefundPlan = z.output<typeof refundPlanSchema>;
