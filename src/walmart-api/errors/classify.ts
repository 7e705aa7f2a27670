import type { Operation } from "../operations";
import { mainDetail, type WalmartErrorDetail, type WalmartErrorKind } from "./walmart-error";

/** What an answer means for the caller. */
export interface Verdict {
  kind: WalmartErrorKind;
  /** The write may have taken effect. */
  uncertain: boolean;
}

/** Walmart's own faults; nothing can be concluded from them about the effect of a write. */
const SYSTEM_CODES = new Set([
  "SYSTEM_ERROR",
  "INVALID_SYSTEM_STATE",
  "DOWNSTREAM_SYSTEM_TIME_OUT",
]);

/**
 * What an answer other than 2xx means. The HTTP status decides; Walmart's code only where it says more than the status.
 *
 * @param details as read from the answer's body
 */
export function classifyAnswer(
  operation: Operation,
  httpStatus: number,
  details: readonly WalmartErrorDetail[],
): Verdict {
  const write = operation.kind === "write";
  const code = mainDetail(details)?.baseCode ?? "";
  const refused = (kind: WalmartErrorKind): Verdict => ({ kind, uncertain: false });

  if (httpStatus >= 500 || httpStatus === 408) return { kind: "transient", uncertain: write };
  if (httpStatus < 400) return { kind: "unknown_shape", uncertain: write };
  // Production has answered 400 to bad credentials, other places 401.
  if (operation.withoutToken && [400, 401, 403].includes(httpStatus)) return refused("auth");
  if (httpStatus === 401 || httpStatus === 403) return refused("auth");
  if (httpStatus === 429 || code === "REQUEST_THRESHOLD_VIOLATED") return refused("throttled");
  // Somebody else is changing the same thing, for up to an hour.
  if (httpStatus === 423 || code === "RESOURCE_IS_LOCKED") return refused("transient");
  if (SYSTEM_CODES.has(code)) return { kind: "transient", uncertain: write };
  if (httpStatus === 404) return refused("not_found");
  return refused("rejected");
}
