import { z } from "@medusajs/framework/zod";

/** Other tracking for a parcel that has been shipped, with its carrier as Walmart is told of it. */
export const trackPayloadSchema = z.object({
  /** The number that the parcel has at Walmart until now. */
  current: z.string(),
  tracking_number: z.string(),
  tracking_url: z.string().nullable(),
  /** One of Walmart's list; else `other_carrier` names it. */
  carrier: z.string().nullable(),
  other_carrier: z.string().nullable(),
  actor_id: z.string().nullable(),
});
export type TrackPayload = z.output<typeof trackPayloadSchema>;
