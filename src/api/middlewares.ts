import { defineMiddlewares } from "@medusajs/framework/http";
import { orderEditGuards } from "./admin/order-edits/middlewares";
import { orderGuards } from "./admin/orders/middlewares";
import { accountMiddlewares } from "./admin/walmart/accounts/middlewares";
import { activityMiddlewares } from "./admin/walmart/activity/middlewares";
import { listingMiddlewares } from "./admin/walmart/listings/middlewares";
import { driftMiddlewares } from "./admin/walmart/listings/drift/middlewares";
import { orderMiddlewares } from "./admin/walmart/orders/middlewares";
import { overviewMiddlewares } from "./admin/walmart/overview/middlewares";
import { payoutMiddlewares } from "./admin/walmart/payouts/middlewares";
import { productTypeMiddlewares } from "./admin/walmart/product-types/middlewares";
import { returnMiddlewares } from "./admin/walmart/returns/middlewares";
import { statisticsMiddlewares } from "./admin/walmart/statistics/middlewares";
import { syncMiddlewares } from "./admin/walmart/sync/middlewares";
import { hookMiddlewares } from "./hooks/walmart/middlewares";
import { rejectUnstorablePath } from "./validation/reject-unstorable-path";

/** No `errorHandler` here: the last one loaded applies to the whole store. */
export default defineMiddlewares({
  routes: [
    { matcher: "/admin/walmart", middlewares: [rejectUnstorablePath] },
    ...accountMiddlewares,
    ...activityMiddlewares,
    ...listingMiddlewares,
    ...driftMiddlewares,
    ...orderMiddlewares,
    ...overviewMiddlewares,
    ...payoutMiddlewares,
    ...productTypeMiddlewares,
    ...returnMiddlewares,
    ...statisticsMiddlewares,
    ...syncMiddlewares,
    ...orderEditGuards,
    ...orderGuards,
    ...hookMiddlewares,
  ],
});
