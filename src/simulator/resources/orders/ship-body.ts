import { z } from "zod";

/** The shape of the body of a shipment; the operation checks the values. */
const quantity = z.object({
  unitOfMeasurement: z.enum(["EACH", "EA"]),
  amount: z.string().regex(/^[1-9]\d*$/, "must be a whole number of at least 1, as text"),
});

const tracking = z.object({
  shipDateTime: z.number().int().positive(),
  carrierName: z.object({ carrier: z.string().optional(), otherCarrier: z.string().optional() }),
  methodCode: z.string(),
  trackingNumber: z.string().trim().min(1),
  trackingURL: z.string().optional(),
});

/** Walmart does not document where it belongs, so both places are accepted. */
const currentTrackingInfo = z.object({ trackingNumber: z.string().min(1) }).optional();

export const shipBody = z.object({
  orderShipment: z.object({
    processMode: z.literal("PARTIAL_UPDATE").optional(),
    orderLines: z.object({
      orderLine: z
        .array(
          z.object({
            lineNumber: z.string().min(1),
            // Printed on return labels, which have no room for more.
            sellerOrderId: z.string().min(1).max(30),
            intentToCancelOverride: z.boolean().optional(),
            currentTrackingInfo,
            orderLineStatuses: z.object({
              orderLineStatus: z
                .array(
                  z.object({
                    status: z.literal("Shipped"),
                    statusQuantity: quantity,
                    trackingInfo: tracking,
                    currentTrackingInfo,
                  }),
                )
                .min(1),
            }),
          }),
        )
        .min(1),
    }),
  }),
});

type Body = z.infer<typeof shipBody>;

/** One line of the call. */
export type ShipBodyLine = Body["orderShipment"]["orderLines"]["orderLine"][number];

/** One parcel of a line of the call. */
export type ShipBodyStatus = ShipBodyLine["orderLineStatuses"]["orderLineStatus"][number];
