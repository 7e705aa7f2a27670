import { z } from "@medusajs/framework/zod";
import type { ErrorOrigin, MessageSettlement, WalmartUpdateRow } from "../../modules/walmart/types";
import { isWalmartError, type WalmartError } from "../../walmart-api";
import { describeError } from "../kernel/describe-error";
import type { UpdateKindHandler } from "../messages/types";

const FIRST_DELAY_MS = 5_000;
/** An acknowledgement is due within 4 h: even after a long outage the next try is never far. */
const MAX_DELAY_MS = 5 * 60_000;
/** What was sent and not answered may still be under way at Walmart: it is read back a little later. */
const UNCERTAIN_DELAY_MS = 10_000;
const THROTTLED_DELAY_MS = 1_000;

/** How long to wait after the n-th attempt (from 1): doubling, with jitter so that many do not come back at once. */
export function backOff(attempts: number, random: () => number = Math.random): number {
  const delay = Math.min(
    MAX_DELAY_MS,
    FIRST_DELAY_MS * 2 ** Math.min(Math.max(0, attempts - 1), 16),
  );
  return Math.round(delay * (0.5 + random() / 2));
}

/** Walmart has it. */
export function confirmed(): MessageSettlement {
  return {
    state: "confirmed",
    uncertain: false,
    next_attempt_at: null,
    last_error: null,
    error_origin: null,
    remedy: null,
  };
}

/** It can never be said as it stands: a person has to do something. */
export function failed(what: {
  problem: string;
  remedy: string;
  origin: ErrorOrigin;
}): MessageSettlement {
  return {
    state: "failed",
    uncertain: false,
    next_attempt_at: null,
    last_error: what.problem,
    error_origin: what.origin,
    remedy: what.remedy,
  };
}

/**
 * What becomes of an update whose attempt threw. Only a definite refusal fails it: whatever may still succeed is tried
 * again, without an end, and after an uncertain end Walmart is read first. An uncertainty of an earlier attempt stays
 * until Walmart has been read and the update has come to its end.
 */
export function judge(
  error: unknown,
  update: Pick<WalmartUpdateRow, "attempts" | "uncertain">,
  handler: Pick<UpdateKindHandler, "remedy">,
  now: Date,
): MessageSettlement {
  if (isWalmartError(error) && isDefinite(error)) {
    return failed({
      problem: describeError(error),
      remedy: handler.remedy,
      // What this side refused to send never was Walmart's.
      origin: error.baseCode === "INVALID_INPUT" ? "medusa" : "walmart",
    });
  }
  if (error instanceof z.ZodError) {
    return failed({
      problem: "What is stored of this update cannot be read.",
      remedy: handler.remedy,
      origin: "medusa",
    });
  }
  // Nothing of ours may hide that something was sent: after an error that is not Walmart's, it is read back too.
  const uncertain = isWalmartError(error) ? error.uncertain : true;
  const wait = backOff(update.attempts);
  const later = now.getTime() + (uncertain ? Math.max(wait, UNCERTAIN_DELAY_MS) : wait);
  return {
    state: "pending",
    uncertain: uncertain || update.uncertain,
    next_attempt_at: new Date(nextAttempt(error, later, now.getTime())).toISOString(),
    last_error: describeError(error),
    ...blame(error),
  };
}

/** Walmart is away, or does not let this account in: then the next update will hardly fare better. */
export type Trouble = "no_answer" | "no_access";

/** What an attempt's end says beyond its own update. A throttled or locked order is an answer. */
export function troubleOf(error: unknown, { state }: MessageSettlement): Trouble | undefined {
  if (!isWalmartError(error) || state !== "pending") return undefined;
  if (error.kind === "auth") return "no_access";
  const isLocked = error.httpStatus === 423 || error.baseCode === "RESOURCE_IS_LOCKED";
  return error.kind === "throttled" || isLocked ? undefined : "no_answer";
}

/** Walmart says no, and would again. A "not found" that does not come from its order API says nothing of the order. */
function isDefinite(error: WalmartError): boolean {
  if (error.kind === "not_found") return error.baseCode === "CONTENT_NOT_FOUND";
  return error.kind === "rejected";
}

function nextAttempt(error: unknown, later: number, now: number): number {
  if (!isWalmartError(error) || !error.retryAt) return later;
  const retryAt = error.retryAt.getTime();
  return error.kind === "throttled"
    ? Math.max(retryAt, now + THROTTLED_DELAY_MS)
    : Math.max(retryAt, later);
}

function blame(error: unknown): Pick<MessageSettlement, "error_origin" | "remedy"> {
  if (!isWalmartError(error)) return { error_origin: "medusa", remedy: null };
  if (error.kind !== "auth") return { error_origin: "walmart", remedy: null };
  return {
    error_origin: "medusa",
    remedy: "Check the account's credentials and permissions under Settings → Walmart.",
  };
}
