import { z } from "@medusajs/framework/zod";

/** What the merchant shipped, as it was when they did it. */
export const shipPayloadSchema = z.object({
  fulfillment_id: z.string(),
  /** ISO 8601. */
  shipped_at: z.string(),
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })),
  labels: z.array(
    z.object({
      tracking_number: z.string(),
      tracking_url: z.string().nullable(),
      /** Of this parcel alone, once the merchant has corrected it. */
      carrier: z.string().nullish(),
    }),
  ),
  /** The carrier as the merchant named it. */
  carrier: z.string().nullable(),
  /** What the account's carrier map says for the shipping option or provider. */
  mapped_carrier: z.string().nullable(),
});
export type ShipPayload = z.output<typeof shipPayloadSchema>;

/** One parcel's units of one line. */
export const shipPlanSchema = z.object({
  packages: z.array(
    z.object({
      line_number: z.string(),
      quantity: z.number(),
      tracking_number: z.string(),
      tracking_url: z.string().nullable(),
      carrier: z.string().nullable(),
      other_carrier: z.string().nullable(),
    }),
  ),
});
export type ShipPlan = z.output<typeof shipPlanSchema>;
