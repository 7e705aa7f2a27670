import { z } from "@medusajs/framework/zod";

/** What the merchant shipped, as of that moment. */
export const shipPayloadSchema = z.object({
  fulfillment_id: z.string(),
  /** ISO 8601. */
  shipped_at: z.string(),
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })),
  labels: z.array(
    z.object({
      tracking_number: z.string(),
      tracking_url: z.string().nullable(),
      /** Of this parcel only, if the merchant corrected it. */
      carrier: z.string().nullish(),
      /** The merchant has corrected the label, and its number was checked then. */
      is_checked: z.boolean().optional(),
    }),
  ),
  /** The carrier as the merchant named it. */
  carrier: z.string().nullable(),
  /** The carrier that the account's settings map to the shipping option or provider. */
  mapped_carrier: z.string().nullable(),
  /** The merchant wants the tracking numbers sent as they are. */
  allow_unrecognized: z.boolean().optional(),
});
export type ShipPayload = z.output<typeof shipPayloadSchema>;

/** How the units are distributed over lines and parcels, those of earlier attempts included. */
export const shipPlanSchema = z.object({
  /** Walmart has confirmed the packages, although the message could not be sent as a whole. */
  accepted: z.boolean().optional(),
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
