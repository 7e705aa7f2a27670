import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../validation/validate-request";
import { listActivityQuery } from "./validators";

export const activityMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/activity",
    methods: ["GET"],
    middlewares: [validateQuery(listActivityQuery)],
  },
];
