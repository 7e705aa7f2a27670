import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../utils/validate";
import { statisticsQuery } from "./validators";

export const statisticsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/statistics",
    methods: ["GET"],
    middlewares: [validateQuery(statisticsQuery)],
  },
];
