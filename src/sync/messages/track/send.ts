import { sellerOrderId, shipMethodCode } from "../../../mapping";
import type { ShipmentLine, WalmartPurchaseOrder } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext, SeenOrder } from "../message-definition";
import { hasParcel, parcelsToCorrect, type ShippedParcel } from "../parcels";
import { readAfter } from "../read-after";
import { unknownOrder } from "../unknown-order";
import { type TrackPayload, trackPayloadSchema } from "./payload";

/** Changes the tracking number, carrier or link of a parcel that Walmart already shows as shipped. */
export async function sendTracking(context: OrderMessageContext): Promise<MessageOutcome> {
  const { message, order, read, write } = context;
  const payload = trackPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) return unknownOrder(order);
  const parcels = parcelsToCorrect(now, payload);
  if (!parcels.length) return isChanged(now, payload) ? { state: "confirmed" } : noParcel(payload);
  const shipment = toShipmentLines(context, parcels, payload, shipMethodCode(now));
  try {
    await write({ parcels }, (orders) =>
      orders.ship(order.purchase_order_id, shipment, { processMode: "PARTIAL_UPDATE" }),
    );
  } catch (error) {
    // Somebody may have changed it in Seller Center at the same moment.
    const after = await readAfter(error, read);
    if (!after || !isChanged(after, payload)) throw error;
  }
  return { state: "confirmed" };
}

/** A change of tracking that Walmart shows. */
export function trackingReached({ message, now }: SeenOrder): object | null {
  return isChanged(now, trackPayloadSchema.parse(message.payload)) ? {} : null;
}

/** Whether Walmart shows the parcel as requested. */
function isChanged(now: WalmartPurchaseOrder, payload: TrackPayload): boolean {
  return !parcelsToCorrect(now, payload).length && hasParcel(now, payload.tracking_number);
}

function noParcel({ current }: TrackPayload): MessageOutcome {
  return {
    state: "failed",
    problem: `Walmart shows no parcel in transit with tracking number ${current}, so its tracking can't be changed.`,
    remedy:
      "If the shipment itself failed, fix that first and retry. Otherwise check the order in Seller Center and mark this as resolved.",
    origin: "medusa",
  };
}

function toShipmentLines(
  { order }: OrderMessageContext,
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
