import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../validation/validate-request";
import { statisticsQuery } from "./validators";

export const statisticsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/statistics",
    methods: ["GET"],
    middlewares: [validateQuery(statisticsQuery)],
  },
];
