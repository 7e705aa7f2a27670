import { z } from "@medusajs/framework/zod";
import { CANCELLATION_REASONS, type CancellationReason } from "../../../mapping";

const REASONS = Object.keys(CANCELLATION_REASONS) as [CancellationReason, ...CancellationReason[]];

/** What the merchant canceled, as of that moment. */
export const cancelPayloadSchema = z.object({
  /** `null`: the order was canceled without a reason; the merchant has to choose one. */
  reason: z.enum(REASONS).nullable(),
  /** `null`: everything that can be canceled. */
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })).nullable(),
  actor_id: z.string().nullish(),
});
export type CancelPayload = z.output<typeof cancelPayloadSchema>;

/** Units to cancel, and how many of the line were canceled before. */
export const cancelPlanSchema = z.object({
  lines: z.array(z.object({ line_number: z.string(), quantity: z.number(), before: z.number() })),
});
export type CancelPlan = z.output<typeof cancelPlanSchema>;
