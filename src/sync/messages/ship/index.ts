import type { OrderMessageDefinition } from "../message-definition";
import { type ShipPayload, shipPayloadSchema } from "./payload";
import { sendShipment, shipmentArrived, shipmentReached } from "./send";

/** Reports a shipment. Walmart charges the buyer for it. */
export const ship: OrderMessageDefinition<ShipPayload> = {
  kind: "ship",
  subject: "order",
  operation: "orders.ship",
  priority: 40,
  due: "ship_by",
  remedy:
    "Correct the tracking with Change tracking in the order's Walmart widget, or retry. You can also enter the shipment in Seller Center and mark this as resolved.",
  payload: shipPayloadSchema,
  send: sendShipment,
  reached: shipmentReached,
  claimed: shipmentArrived,
};
