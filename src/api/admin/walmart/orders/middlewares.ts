import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../utils/validate";
import { cancelLinesBody, importOrdersBody, listOrdersQuery, resolveOrderBody } from "./validators";

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
    matcher: "/admin/walmart/orders/:id/resolve",
    methods: ["POST"],
    middlewares: [validateBody(resolveOrderBody)],
  },
  {
    matcher: "/admin/walmart/orders/:id/cancel-lines",
    methods: ["POST"],
    middlewares: [validateBody(cancelLinesBody)],
  },
];
