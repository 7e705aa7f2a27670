import { sellerOrderId, shipMethodCode } from "../../../mapping";
import type { ShipmentLine } from "../../../walmart-api";
import { hasParcel, parcelsToCorrect, type ShippedParcel } from "../parcels";
import { type TrackPayload, trackPayloadSchema } from "./payload";
import {
  unknownOrder,
  type UpdateContext,
  type UpdateKindHandler,
  type UpdateOutcome,
} from "../types";

/** Tells Walmart that a parcel travels under another number, or with another carrier, than it was told before. */
export const track: UpdateKindHandler = {
  operation: "orders.ship",
  // Walmart's shipping call takes a partial update for about four hours.
  remedy:
    "Walmart takes other tracking for about four hours after the shipment. Change it in Seller Center, then mark this as resolved.",

  async send(context): Promise<UpdateOutcome> {
    const { update, order, read, tell } = context;
    const payload = trackPayloadSchema.parse(update.payload);
    const now = await read();
    if (!now) return unknownOrder(order);
    const parcels = parcelsToCorrect(now, payload);
    if (!parcels.length)
      return hasParcel(now, payload.tracking_number) ? { state: "confirmed" } : noParcel(payload);
    const shipment = toShipmentLines(context, parcels, payload, shipMethodCode(now));
    await tell({ parcels }, (orders) =>
      orders.ship(order.purchase_order_id, shipment, { processMode: "PARTIAL_UPDATE" }),
    );
    return { state: "confirmed" };
  },
};

function noParcel({ current }: TrackPayload): UpdateOutcome {
  return {
    state: "failed",
    problem: `Walmart shows no parcel on its way under the tracking number ${current}, so its tracking cannot be changed.`,
    remedy:
      "If the shipment itself has failed, mend that first, then retry. Else look at the order in Seller Center and mark this as resolved.",
    origin: "medusa",
  };
}

function toShipmentLines(
  { order }: UpdateContext,
  parcels: readonly ShippedParcel[],
  payload: TrackPayload,
  methodCode: ReturnType<typeof shipMethodCode>,
): ShipmentLine[] {
  const number = sellerOrderId({
    id: order.order_id ?? order.claimed_order_id,
    display_id: order.display_id,
  });
  return [...new Set(parcels.map((one) => one.line_number))].map((lineNumber) => ({
    lineNumber,
    sellerOrderId: number,
    packages: parcels
      .filter((one) => one.line_number === lineNumber)
      .map((one) => ({
        quantity: one.quantity,
        shippedAt: new Date(one.shipped_at ?? Date.now()),
        ...(payload.carrier
          ? { carrier: payload.carrier }
          : { otherCarrier: payload.other_carrier ?? undefined }),
        methodCode,
        trackingNumber: payload.tracking_number,
        ...(payload.tracking_url ? { trackingUrl: payload.tracking_url } : {}),
        replacesTrackingNumber: one.tracking_number,
      })),
  }));
}
