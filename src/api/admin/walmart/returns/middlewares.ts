import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  assignRefundBody,
  listReturnsQuery,
  refundReturnBody,
  resolveReturnBody,
} from "./validators";

export const returnMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/returns",
    methods: ["GET"],
    middlewares: [validateQuery(listReturnsQuery)],
  },
  {
    matcher: "/admin/walmart/returns/:id/refund",
    methods: ["POST"],
    middlewares: [validateBody(refundReturnBody)],
  },
  {
    matcher: "/admin/walmart/returns/:id/assign-refund",
    methods: ["POST"],
    middlewares: [validateBody(assignRefundBody)],
  },
  {
    matcher: "/admin/walmart/returns/:id/resolve",
    methods: ["POST"],
    middlewares: [validateBody(resolveReturnBody)],
  },
];
