import { z } from "@medusajs/framework/zod";

const chargeSchema = z.object({
  type: z.string(),
  name: z.string(),
  /** Positive, in units of the order's currency. */
  amount: z.number(),
  tax: z.object({ name: z.string(), amount: z.number() }).nullable(),
});

/** Money that the merchant gives back without a return, as it was when they did it. */
export const goodwillPayloadSchema = z.object({
  /** One of Walmart's refund reasons. */
  reason: z.string(),
  comments: z.string().nullish(),
  /** All of the lines with taxes and shipping. */
  full: z.boolean(),
  currency: z.string(),
  lines: z.array(z.object({ line_number: z.string(), charges: z.array(chargeSchema) })).min(1),
  actor_id: z.string().nullish(),
});
export type GoodwillPayload = z.output<typeof goodwillPayloadSchema>;

/** What of each line was given back for the same reason before, in cents. */
export const goodwillPlanSchema = z.object({
  lines: z.array(z.object({ line_number: z.string(), cents: z.number(), before: z.number() })),
});
export type GoodwillPlan = z.output<typeof goodwillPlanSchema>;
