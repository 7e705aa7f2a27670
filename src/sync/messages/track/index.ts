import type { OrderMessageDefinition } from "../message-definition";
import { type TrackPayload, trackPayloadSchema } from "./payload";
import { sendTracking, trackingReached } from "./send";

/** Changes the tracking of a shipped parcel. Walmart accepts that for about 4 hours after the shipment. */
export const track: OrderMessageDefinition<TrackPayload> = {
  kind: "track",
  subject: "order",
  operation: "orders.ship",
  priority: 45,
  due: null,
  remedy:
    "Walmart accepts new tracking for about four hours after the shipment. Change it in Seller Center, then mark this as resolved.",
  payload: trackPayloadSchema,
  send: sendTracking,
  reached: trackingReached,
};
