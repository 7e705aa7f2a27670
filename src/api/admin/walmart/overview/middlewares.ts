import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../validation/validate-request";
import { overviewQuery } from "./validators";

export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/overview",
    methods: ["GET"],
    middlewares: [validateQuery(overviewQuery)],
  },
];
