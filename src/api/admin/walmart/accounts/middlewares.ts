import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  createAccountBody,
  deleteAccountQuery,
  listAccountsQuery,
  updateAccountBody,
} from "./validators";

export const accountMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/accounts",
    methods: ["GET"],
    middlewares: [validateQuery(listAccountsQuery)],
  },
  {
    matcher: "/admin/walmart/accounts",
    methods: ["POST"],
    middlewares: [validateBody(createAccountBody)],
  },
  {
    matcher: "/admin/walmart/accounts/:id",
    methods: ["POST"],
    middlewares: [validateBody(updateAccountBody)],
  },
  {
    matcher: "/admin/walmart/accounts/:id",
    methods: ["DELETE"],
    middlewares: [validateQuery(deleteAccountQuery)],
  },
];
