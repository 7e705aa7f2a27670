import { z } from "@medusajs/framework/zod";
import { CANCELLATION_REASONS, type CancellationReason } from "../../../mapping";

const REASONS = Object.keys(CANCELLATION_REASONS) as [CancellationReason, ...CancellationReason[]];

const lineUnits = z.object({ line_number: z.string(), quantity: z.number() });

/** What the merchant canceled, as of that moment. */
export const cancelPayloadSchema = z.object({
  /** `null`: the order was canceled without a reason; the merchant has to choose one. */
  reason: z.enum(REASONS).nullable(),
  /** Units by Medusa item. `null`: see `lines`. */
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })).nullable(),
  /** Units by line of the purchase order, which may have no Medusa order. Neither: everything that can be canceled. */
  lines: z.array(lineUnits).optional(),
  /** Units of each line that were canceled at Walmart before. Left out: not known. */
  canceled_before: z.array(lineUnits).optional(),
  actor_id: z.string().nullish(),
});
export type CancelPayload = z.output<typeof cancelPayloadSchema>;

/** Units to cancel, and how many of the line were canceled before. */
export const cancelPlanSchema = z.object({
  lines: z.array(lineUnits.extend({ before: z.number() })),
  /** Units that Walmart has confirmed for this message before, although it could not be sent as a whole. */
  done: z.array(lineUnits).optional(),
  /** Requested units that cannot be canceled. Of a message that names lines, the id is the line's number. */
  shortages: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })).optional(),
  /** `done` is all that Walmart has of it. */
  accepted: z.boolean().optional(),
});
export type CancelPlan = z.output<typeof cancelPlanSchema>;
