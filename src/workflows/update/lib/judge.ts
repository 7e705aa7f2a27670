import type { SettleUpdate } from "../../../modules/walmart/types";
import { isWalmartError } from "../../../walmart-api";
import { describeError } from "../../shared/describe-error";
import type { UpdateKindHandler } from "../kinds/types";

const FIRST_DELAY_MS = 5_000;
/** An acknowledgement is due within 4 h: even after a long outage the next try is never far. */
const MAX_DELAY_MS = 5 * 60_000;

/** How long to wait after the n-th attempt (from 1): doubling, with jitter so that many do not come back at once. */
export function backOff(attempts: number, random: () => number = Math.random): number {
  const delay = Math.min(
    MAX_DELAY_MS,
    FIRST_DELAY_MS * 2 ** Math.min(Math.max(0, attempts - 1), 16),
  );
  return Math.round(delay * (0.5 + random() / 2));
}

/**
 * What becomes of an update whose attempt threw. Only a definite refusal fails it: whatever may still succeed is tried
 * again, without an end, and after an uncertain end Walmart is read first.
 */
export function judge(
  error: unknown,
  attempts: number,
  handler: UpdateKindHandler,
  now: Date,
): SettleUpdate {
  const last_error = describeError(error);
  const again = (
    at: number,
    origin: "medusa" | "walmart",
    uncertain: boolean,
    remedy: string | null,
  ): SettleUpdate => ({
    state: "pending",
    uncertain,
    next_attempt_at: new Date(at).toISOString(),
    last_error,
    error_origin: origin,
    remedy,
  });
  const later = now.getTime() + backOff(attempts);
  // Nothing of ours may hide that something was sent: an unknown error is read back too.
  if (!isWalmartError(error)) return again(later, "medusa", true, null);
  switch (error.kind) {
    case "throttled":
      return again(
        Math.max(error.retryAt?.getTime() ?? later, now.getTime() + 1_000),
        "walmart",
        false,
        null,
      );
    case "auth":
      return again(
        later,
        "medusa",
        false,
        "Check the account's credentials and permissions under Settings → Walmart.",
      );
    case "transient":
    case "unknown_shape":
      return again(
        Math.max(later, error.retryAt?.getTime() ?? 0),
        "walmart",
        error.uncertain,
        null,
      );
    case "rejected":
    case "not_found":
      return {
        state: "failed",
        uncertain: false,
        next_attempt_at: null,
        last_error,
        error_origin: "walmart",
        remedy: handler.remedy,
      };
  }
}
