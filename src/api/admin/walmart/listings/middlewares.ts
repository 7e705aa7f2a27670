import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateBody, validateQuery } from "../../../validation/validate-request";
import {
  addListingsBody,
  countListingsQuery,
  linkListingBody,
  listListingsQuery,
  matchListingsBody,
  updateListingBody,
} from "./validators";

/** Ten thousand ids are longer than what Medusa takes by default. */
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
    // `match` and `drift` are no ids: their bodies are other ones.
    matcher: /^\/admin\/walmart\/listings\/(?!(?:match|drift)\/?$)[^/]+\/?$/,
    methods: ["POST"],
    middlewares: [validateBody(updateListingBody)],
  },
  {
    matcher: "/admin/walmart/listings/:id/link",
    methods: ["POST"],
    middlewares: [validateBody(linkListingBody)],
  },
];
