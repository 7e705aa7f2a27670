import type { IncomingHttpHeaders } from "node:http";
import { type ApiError, gatewayError } from "../http/errors";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Rejects a request without the headers that Walmart's gateway requires. */
export function checkHeaders(headers: IncomingHttpHeaders, format = "application/json"): void {
  if (!header(headers, "WM_SVC.NAME")) {
    throw missing("WM_SVC.NAME");
  }
  const correlationId = header(headers, "WM_QOS.CORRELATION_ID");
  if (!correlationId) {
    throw missing("WM_QOS.CORRELATION_ID");
  }
  if (!UUID.test(correlationId)) {
    throw invalid("WM_QOS.CORRELATION_ID", "must be a UUID");
  }
  const accept = header(headers, "Accept");
  if (!accept) {
    throw missing("Accept");
  }
  if (accept.includes(format)) return;
  // For JSON, Walmart would respond in XML, which is not simulated.
  throw format === "application/json"
    ? invalid("Accept", "must be application/json")
    : gatewayError(406, "NOT_ACCEPTABLE", `Accept must be ${format}`, { field: "Accept" });
}

/** Returns the value of a header; the case of its name does not matter. */
export function header(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name.toLowerCase()];
  return (Array.isArray(value) ? value.join(",") : (value ?? "")).trim();
}

/** 400: a required header is missing. */
export function missing(name: string): ApiError {
  return gatewayError(400, "MISSING_REQUEST_HEADER", `${name} header is missing`, {
    field: name,
    info: "A required request header is missing.",
    category: "REQUEST",
  });
}

/** 400: a header's value is invalid. */
export function invalid(name: string, reason: string): ApiError {
  return gatewayError(400, "INVALID_REQUEST_HEADER", `${name} ${reason}`, {
    field: name,
    info: "A request header is invalid.",
    category: "REQUEST",
  });
}
