import { z } from "@medusajs/framework/zod";

const chargeSchema = z.object({
  type: z.string(),
  name: z.string(),
  /** Positive, in units of the order's currency. */
  amount: z.number(),
  tax: z.object({ name: z.string(), amount: z.number() }).nullable(),
});

/** What the merchant refunds without a return, as of that moment. */
export const goodwillPayloadSchema = z.object({
  /** One of Walmart's refund reasons. */
  reason: z.string(),
  comments: z.string().nullish(),
  /** Whether it is everything: the lines with taxes and shipping. */
  full: z.boolean(),
  currency: z.string(),
  lines: z.array(z.object({ line_number: z.string(), charges: z.array(chargeSchema) })).min(1),
  /** The refund in Medusa that this reports; null: it is recorded in Medusa once Walmart confirms. */
  refund_id: z.string().nullish(),
  actor_id: z.string().nullish(),
});
export type GoodwillPayload = z.output<typeof goodwillPayloadSchema>;

/** What is refunded on each line, and what was refunded on it for the same reason before, in cents. */
export const goodwillPlanSchema = z.object({
  /** Since when Walmart's data shows nothing of it, ISO 8601: see `readBackMoney`. */
  missing_since: z.string().nullish(),
  lines: z.array(z.object({ line_number: z.string(), cents: z.number(), before: z.number() })),
});
export type GoodwillPlan = z.output<typeof goodwillPlanSchema>;
