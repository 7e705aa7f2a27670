import type { MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { validateQuery } from "../../../utils/validate";

export const overviewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/overview",
    methods: ["GET"],
    middlewares: [validateQuery(z.strictObject({}))],
  },
];
