import type { MiddlewareRoute } from "@medusajs/framework/http";
import { readBytes } from "./read-bytes";

/** Walmart's longest webhook is an order with its lines: a few kilobytes. */
const LIMIT_BYTES = 1024 * 1024;

/**
 * Webhooks are read as bytes. Medusa's parsers would refuse a body that is no JSON before anybody has looked at its
 * signature, and Walmart would send it again and again.
 */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/walmart/:account_id",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [readBytes(LIMIT_BYTES)],
  },
];
