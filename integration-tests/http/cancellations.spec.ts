import { storeSuite } from "../support/store/suite";
import { cancelOrders } from "./cancellations/cancel-orders";
import { cancelRoute } from "./cancellations/cancel-route";

storeSuite("cancellations", [cancelOrders, cancelRoute]);
