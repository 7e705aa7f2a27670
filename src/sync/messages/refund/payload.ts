import { z } from "@medusajs/framework/zod";

/** What the merchant refunds of a return, as it was when they did it. */
export const refundPayloadSchema = z.object({
  lines: z.array(z.object({ return_order_line_number: z.number(), quantity: z.number() })).min(1),
  /** Put back into stock what Medusa has not received yet; null: all but what the buyer keeps. */
  restock: z.boolean().nullable(),
  /** The refund in Medusa that this stands for; null: Medusa follows when Walmart has confirmed. */
  refund_id: z.string().nullish(),
  actor_id: z.string().nullish(),
});
export type RefundPayload = z.output<typeof refundPayloadSchema>;
/** Units of one line of a return. */
export type ReturnUnits = RefundPayload["lines"][number];

/** Units to refund, and how many of the line were refunded at Walmart before. */
export const refundPlanSchema = z.object({
  lines: z.array(
    z.object({
      return_order_line_number: z.number(),
      quantity: z.number(),
      before: z.number(),
    }),
  ),
});
export type RefundPlan = z.output<typeof refundPlanSchema>;
