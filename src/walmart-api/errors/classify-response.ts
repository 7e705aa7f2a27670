import type { Operation } from "../operations";
import { namesRequest } from "./names-request";
import { mainDetail, type WalmartErrorDetail, type WalmartErrorKind } from "./walmart-error";

/** What an error response means for the caller. */
export interface Verdict {
  kind: WalmartErrorKind;
  /** The write may have taken effect. */
  uncertain: boolean;
}

/** Faults on Walmart's side. They do not reveal whether a write took effect. */
const SYSTEM_CODES = new Set([
  "SYSTEM_ERROR",
  "INVALID_SYSTEM_STATE",
  "DOWNSTREAM_SYSTEM_TIME_OUT",
]);

/**
 * Classifies a response other than 2xx. The HTTP status decides, or Walmart's code where it is more specific. A refusal
 * counts as one only if it names something of the request.
 *
 * @param details as parsed from the response body
 */
export function classifyResponse(
  operation: Operation,
  httpStatus: number,
  details: readonly WalmartErrorDetail[],
): Verdict {
  const isWrite = operation.kind === "write";
  const code = mainDetail(details)?.baseCode ?? "";
  const verdict = (kind: WalmartErrorKind): Verdict => ({ kind, uncertain: false });

  if (httpStatus >= 500 || httpStatus === 408) return { kind: "transient", uncertain: isWrite };
  if (httpStatus < 400) return { kind: "unknown_shape", uncertain: isWrite };
  // Production returns 400 for invalid credentials, other environments 401.
  if (operation.withoutToken && [400, 401, 403].includes(httpStatus)) return verdict("auth");
  if (httpStatus === 401 || httpStatus === 403) return verdict("auth");
  if (httpStatus === 429 || code === "REQUEST_THRESHOLD_VIOLATED") return verdict("throttled");
  // Another process is changing the same resource, which can take up to an hour.
  if (httpStatus === 423 || code === "RESOURCE_IS_LOCKED") return verdict("transient");
  if (SYSTEM_CODES.has(code)) return { kind: "transient", uncertain: isWrite };
  if (httpStatus === 404) return verdict("not_found");
  return namesRequest(details) ? verdict("rejected") : { kind: "unspecific", uncertain: isWrite };
}
