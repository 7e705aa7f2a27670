import { PROBLEM_TEXTS } from "../../../types";
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
  remedy: PROBLEM_TEXTS.update_ship.remedy,
  payload: shipPayloadSchema,
  send: sendShipment,
  reached: shipmentReached,
  claimed: shipmentArrived,
};
