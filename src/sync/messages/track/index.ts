import { PROBLEM_TEXTS } from "../../../types";
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
  remedy: PROBLEM_TEXTS.update_track.remedy,
  payload: trackPayloadSchema,
  send: sendTracking,
  reached: trackingReached,
};
