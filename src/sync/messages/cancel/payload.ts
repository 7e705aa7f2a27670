import { z } from "@medusajs/framework/zod";
import { CANCELLATION_REASONS, type CancellationReason } from "../../../mapping";

const REASONS = Object.keys(CANCELLATION_REASONS) as [CancellationReason, ...CancellationReason[]];

/** What the merchant cancelled, as it was when they did it. */
export const cancelPayloadSchema = z.object({
  /** `null`: the order was cancelled by code that gave none; the merchant has to choose one. */
  reason: z.enum(REASONS).nullable(),
  /** `null`: all that can be cancelled. */
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })).nullable(),
});
export type CancelPayload = z.output<typeof cancelPayloadSchema>;

/** Units to cancel, and how many of the line were cancelled before. */
export const cancelPlanSchema = z.object({
  lines: z.array(z.object({ line_number: z.string(), quantity: z.number(), before: z.number() })),
});
export type CancelPlan = z.output<typeof cancelPlanSchema>;
