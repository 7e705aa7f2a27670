import { z } from "@medusajs/framework/zod";

/** New tracking for a shipped parcel, with its carrier as it is sent to Walmart. */
export const trackPayloadSchema = z.object({
  /** The number that Walmart shows for the parcel so far. */
  current: z.string(),
  tracking_number: z.string(),
  tracking_url: z.string().nullable(),
  /** A carrier from Walmart's list; any other is in `other_carrier`. */
  carrier: z.string().nullable(),
  other_carrier: z.string().nullable(),
  actor_id: z.string().nullable(),
});
export type TrackPayload = z.output<typeof trackPayloadSchema>;
