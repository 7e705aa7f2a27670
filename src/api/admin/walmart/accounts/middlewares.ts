import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  checkAccountBody,
  createAccountBody,
  decidePriceStopBody,
  deleteAccountQuery,
  listAccountsQuery,
  previewAccountBody,
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
    // `check` is a route with its own body, not an id.
    matcher: /^\/admin\/walmart\/accounts\/(?!check\/?$)[^/]+\/?$/,
    methods: ["POST"],
    middlewares: [validateBody(updateAccountBody)],
  },
  {
    matcher: "/admin/walmart/accounts/check",
    methods: ["POST"],
    middlewares: [validateBody(checkAccountBody)],
  },
  {
    matcher: "/admin/walmart/accounts/:id/preview",
    methods: ["POST"],
    middlewares: [validateBody(previewAccountBody)],
  },
  {
    matcher: "/admin/walmart/accounts/:id/price-stop",
    methods: ["POST"],
    middlewares: [validateBody(decidePriceStopBody)],
  },
  {
    matcher: "/admin/walmart/accounts/:id",
    methods: ["DELETE"],
    middlewares: [validateQuery(deleteAccountQuery)],
  },
];
