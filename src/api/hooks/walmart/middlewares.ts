import type { MiddlewareRoute } from "@medusajs/framework/http";
import { readBytes } from "./read-bytes";

/** Walmart's largest webhook, an order with its lines, has a few kilobytes. */
const LIMIT_BYTES = 1024 * 1024;

/**
 * Webhooks are read as bytes. Medusa's parsers would reject a body that is not JSON before its signature is checked, and
 * Walmart would keep sending it.
 */
export const hookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/walmart/:account_id",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [readBytes(LIMIT_BYTES)],
  },
];
