import { storeSuite } from "../support/store/suite";
import { changeTracking } from "./shipping/change-tracking";
import { coreFulfillments } from "./shipping/core-fulfillments";
import { shipBatch } from "./shipping/ship-batch";
import { shipInPart } from "./shipping/ship-in-part";
import { shipOrders } from "./shipping/ship-orders";
import { shipRoute } from "./shipping/ship-route";

storeSuite("shipping", [
  shipOrders,
  shipRoute,
  shipBatch,
  shipInPart,
  changeTracking,
  coreFulfillments,
]);
