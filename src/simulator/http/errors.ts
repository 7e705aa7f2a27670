/** One entry of an error body, in Walmart's format. */
export interface ErrorEntry {
  code: string;
  field?: string;
  description: string;
  info?: string;
  severity: "INFO" | "WARN" | "ERROR";
  category: "APPLICATION" | "SYSTEM" | "REQUEST" | "DATA";
}

/** The part of Walmart that reports the error. It determines the suffix of the code and the shape of the body. */
export type ErrorOrigin =
  | "GMP_GATEWAY_API"
  | "GMP_ORDER_API"
  | "GMP_RETURN_API"
  | "GMP_INVENTORY_API"
  | "GMP_ITEM_QUERY_API";

/** An error response to the client. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly origin: ErrorOrigin,
    readonly entries: ErrorEntry[],
    readonly headers: Record<string, string> = {},
  ) {
    super(entries.map((entry) => entry.description).join("; "));
    this.name = "ApiError";
  }
}

type Details = Partial<Omit<ErrorEntry, "code" | "description">>;

/** An error of Walmart's gateway, before any API processed the request. */
export function gatewayError(
  status: number,
  code: string,
  description: string,
  details: Details & { headers?: Record<string, string> } = {},
): ApiError {
  const { headers, ...rest } = details;
  const entry = entryOf("GMP_GATEWAY_API", code, description, rest);
  return new ApiError(status, "GMP_GATEWAY_API", [entry], headers);
}

/** 400 of the orders API: a field is invalid, or the order's state does not allow the call. */
export function orderError(field: string, description: string, code = "INVALID_REQUEST_CONTENT") {
  return new ApiError(400, "GMP_ORDER_API", [
    entryOf("GMP_ORDER_API", code, description, { field }),
  ]);
}

/** 404 of the orders API: no such order, or an empty list. */
export function orderNotFound(description: string): ApiError {
  const details = { field: "data", severity: "INFO" as const };
  return new ApiError(404, "GMP_ORDER_API", [
    entryOf("GMP_ORDER_API", "CONTENT_NOT_FOUND", description, details),
  ]);
}

/** 400 of the returns API. The suffix of its codes is not documented. */
export function returnError(field: string, description: string, code = "INVALID_REQUEST_CONTENT") {
  return new ApiError(400, "GMP_RETURN_API", [
    entryOf("GMP_RETURN_API", code, description, { field }),
  ]);
}

/** 404 of the returns API: an empty list. */
export function returnsNotFound(description: string): ApiError {
  const details = { field: "data", severity: "INFO" as const };
  return new ApiError(404, "GMP_RETURN_API", [
    entryOf("GMP_RETURN_API", "CONTENT_NOT_FOUND", description, details),
  ]);
}

/** An error of one of the APIs. Walmart marks 404s as informational. */
export function apiError(
  status: number,
  origin: ErrorOrigin,
  code: string,
  field: string,
  description: string,
): ApiError {
  const severity = status === 404 ? "INFO" : "ERROR";
  return new ApiError(status, origin, [entryOf(origin, code, description, { field, severity })]);
}

/** The usual error for a status that a fault requests. */
export function errorForStatus(status: number, origin: ErrorOrigin): ApiError {
  const [code, description] = DEFAULT_ERRORS[status] ?? ["SYSTEM_ERROR", "System is unavailable."];
  const category = status >= 500 ? "SYSTEM" : "REQUEST";
  return new ApiError(status, origin, [entryOf(origin, code, description, { category })]);
}

/** 400 that names nothing of the request. Walmart has sent it for every request during outages. */
export function genericRefusal(origin: ErrorOrigin): ApiError {
  return new ApiError(400, origin, [
    entryOf(origin, "INVALID_REQUEST", "Invalid Request", { field: "data" }),
  ]);
}

const DEFAULT_ERRORS: Record<number, [code: string, description: string]> = {
  400: ["INVALID_REQUEST_CONTENT", "Unable to process this request."],
  401: ["UNAUTHORIZED", "Unauthorized"],
  403: ["FORBIDDEN", "Forbidden"],
  404: ["CONTENT_NOT_FOUND", "Requested content could not be found."],
  423: ["RESOURCE_IS_LOCKED", "Resource is locked."],
  429: ["REQUEST_THRESHOLD_VIOLATED", "The number of requests exceeds the threshold."],
  504: ["DOWNSTREAM_SYSTEM_TIME_OUT", "A downstream system did not respond in time."],
};

function entryOf(
  origin: ErrorOrigin,
  code: string,
  description: string,
  details: Details,
): ErrorEntry {
  return {
    code: `${code}.${origin}`,
    field: details.field,
    description,
    info: details.info ?? "Request invalid.",
    severity: details.severity ?? "ERROR",
    category: details.category ?? "DATA",
  };
}
