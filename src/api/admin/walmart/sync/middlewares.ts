import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody } from "../../../validation/validate-request";
import { syncBody } from "./validators";

export const syncMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/walmart/sync", methods: ["POST"], middlewares: [validateBody(syncBody)] },
];
