import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  addListingsBody,
  countListingsQuery,
  decidePriceBody,
  linkListingBody,
  listingIdsBody,
  listListingsQuery,
  matchListingsBody,
  previewListingBody,
  updateListingBody,
  validateListingsBody,
} from "./validators";

/** Medusa's default limit is too small for 10,000 ids. */
const MANY_IDS = { sizeLimit: "1mb" };

export const listingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/walmart/listings",
    methods: ["GET"],
    middlewares: [validateQuery(listListingsQuery)],
  },
  {
    matcher: "/admin/walmart/listings",
    methods: ["POST"],
    bodyParser: MANY_IDS,
    middlewares: [validateBody(addListingsBody)],
  },
  {
    matcher: "/admin/walmart/listings/counts",
    methods: ["GET"],
    middlewares: [validateQuery(countListingsQuery)],
  },
  {
    matcher: "/admin/walmart/listings/match",
    methods: ["POST"],
    bodyParser: MANY_IDS,
    middlewares: [validateBody(matchListingsBody)],
  },
  {
    matcher: /^\/admin\/walmart\/listings\/(?:lookup|create)\/?$/,
    methods: ["POST"],
    bodyParser: MANY_IDS,
    middlewares: [validateBody(listingIdsBody)],
  },
  {
    matcher: "/admin/walmart/listings/validate",
    methods: ["POST"],
    bodyParser: MANY_IDS,
    middlewares: [validateBody(validateListingsBody)],
  },
  {
    // These are routes with their own bodies, not ids.
    matcher: /^\/admin\/walmart\/listings\/(?!(?:match|drift|lookup|validate|create)\/?$)[^/]+\/?$/,
    methods: ["POST"],
    middlewares: [validateBody(updateListingBody)],
  },
  {
    matcher: "/admin/walmart/listings/:id/link",
    methods: ["POST"],
    middlewares: [validateBody(linkListingBody)],
  },
  {
    matcher: "/admin/walmart/listings/:id/price",
    methods: ["POST"],
    middlewares: [validateBody(decidePriceBody)],
  },
  {
    matcher: "/admin/walmart/listings/:id/preview",
    methods: ["POST"],
    middlewares: [validateBody(previewListingBody)],
  },
];
