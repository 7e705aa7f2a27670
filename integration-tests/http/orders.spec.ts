import { storeSuite } from "../support/store/suite";
import { apiOrders } from "./orders/api-orders";
import { deliveryCatchUp } from "./orders/delivery-catch-up";
import { genericRefusals } from "./orders/generic-refusals";
import { mirrorOrders } from "./orders/mirror-orders";
import { reconcileOrders } from "./orders/reconcile-orders";
import { updateFailures } from "./orders/update-failures";
import { updateLatency } from "./orders/update-latency";
import { updateThrottle } from "./orders/update-throttle";

storeSuite("orders", [
  mirrorOrders,
  reconcileOrders,
  apiOrders,
  updateFailures,
  genericRefusals,
  deliveryCatchUp,
  updateThrottle,
  updateLatency,
]);
