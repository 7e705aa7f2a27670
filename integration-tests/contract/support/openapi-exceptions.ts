import type { ErrorObject } from "ajv";
import { CARRIERS } from "../../../src/simulator/resources/orders/carriers";

/** What is checked: a request or an answer of an operation. */
export interface Subject {
  direction: "request" | "response";
  method: string;
  path: string;
}

interface Exception {
  /** Why the document does not count here. */
  reason: string;
  allows(error: ErrorObject, subject: Subject): boolean;
}

/** Where the live API is known to differ from Walmart's documents of December 2022. The live API wins. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    reason: "dates of orders are epoch milliseconds; the document's own example says so too",
    allows: (error, { direction }) =>
      direction === "response" &&
      error.instancePath.endsWith("/orderDate") &&
      Number.isInteger(error.data),
  },
  {
    reason:
      "taxes, estimated dates and what a promotion was changed by may be null, and so may the last cursor",
    allows: (error, { direction }) =>
      direction === "response" &&
      error.data === null &&
      /\/(tax|estimatedShipDate|estimatedDeliveryDate|nextCursor|processMode)$/.test(
        error.instancePath,
      ),
  },
  {
    reason: "currentTrackingInfo is newer than the document",
    allows: (error, { direction }) =>
      direction === "request" &&
      error.keyword === "additionalProperties" &&
      error.params.additionalProperty === "currentTrackingInfo",
  },
  {
    reason: "the name and the last day of a return may be null",
    allows: (error, { direction }) =>
      direction === "response" &&
      error.data === null &&
      /\/(customerName|returnByDate)$/.test(error.instancePath),
  },
  {
    reason: "the quantity of a return's refund is newer than the document",
    allows: (error, { direction, path }) =>
      direction === "request" &&
      path === "/v3/returns/{returnOrderId}/refund" &&
      error.keyword === "additionalProperties" &&
      error.params.additionalProperty === "quantity",
  },
  {
    reason: "carriers were added since",
    allows: (error) =>
      error.keyword === "enum" &&
      error.instancePath.endsWith("/carrierName/carrier") &&
      CARRIERS.has(String(error.data)),
  },
];

/**
 * The body as the document describes it. One order comes under `order`, as all actions on it do, while the document
 * of `GET /v3/orders/{purchaseOrderId}` describes it bare.
 */
export function unwrap(body: unknown, { direction, method, path }: Subject): unknown {
  const wrapped =
    direction === "response" && method === "GET" && path === "/v3/orders/{purchaseOrderId}";
  return wrapped ? (body as { order?: unknown }).order : body;
}

/** Parameters that the documents call required and the live API does without. */
export const OPTIONAL_PARAMETERS = new Set([
  // Needed for the token only; elsewhere the access token is enough.
  "Authorization",
]);
