import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  cancelLinesBody,
  cancelOrderBody,
  changeTrackingBody,
  dismissRefundBody,
  goodwillRefundBody,
  importOrdersBody,
  listOrdersQuery,
  mapSkuBody,
  resolveOrderBody,
  shipBatchBody,
  shipOrderBody,
  walmartRefundBody,
} from "./validators";

export const orderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/orders",
    methods: ["GET"],
    middlewares: [validateQuery(listOrdersQuery)],
  },
  {
    matcher: "/admin/walmart/orders/import",
    methods: ["POST"],
    middlewares: [validateBody(importOrdersBody)],
  },
  {
    matcher: "/admin/walmart/orders/ship-batch",
    methods: ["POST"],
    middlewares: [validateBody(shipBatchBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/ship",
    methods: ["POST"],
    middlewares: [validateBody(shipOrderBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/resolve",
    methods: ["POST"],
    middlewares: [validateBody(resolveOrderBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/cancel-lines",
    methods: ["POST"],
    middlewares: [validateBody(cancelLinesBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/cancel",
    methods: ["POST"],
    middlewares: [validateBody(cancelOrderBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/map-sku",
    methods: ["POST"],
    middlewares: [validateBody(mapSkuBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/tracking",
    methods: ["POST"],
    middlewares: [validateBody(changeTrackingBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/refund",
    methods: ["POST"],
    middlewares: [validateBody(goodwillRefundBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/dismiss-refund",
    methods: ["POST"],
    middlewares: [validateBody(dismissRefundBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/walmart-refund",
    methods: ["POST"],
    middlewares: [validateBody(walmartRefundBody)],
  },
];
