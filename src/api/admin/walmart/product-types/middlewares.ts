import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateQuery } from "../../../validation/validate-request";
import { listProductTypesQuery, readProductTypeQuery } from "./validators";

export const productTypeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: /^\/admin\/walmart\/product-types\/?$/,
    methods: ["GET"],
    middlewares: [validateQuery(listProductTypesQuery)],
  },
  {
    matcher: "/admin/walmart/product-types/:name",
    methods: ["GET"],
    middlewares: [validateQuery(readProductTypeQuery)],
  },
];
