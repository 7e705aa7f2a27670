import { backOff } from "./back-off";
import type { Failure, Leased, RetryPolicy, Settlement } from "./types";

/** Clocks differ, and a replenish time that has just passed must not make a storm of requests. */
const MIN_THROTTLE_MS = 1_000;

/**
 * What follows from a failure. Only what can never succeed fails the item; everything else is retried without an end. An
 * uncertainty of an earlier attempt stays until Walmart has been read.
 *
 * @param now epoch, ms
 */
export function settlementOf(
  failure: Failure,
  item: Pick<Leased, "attempts" | "uncertain">,
  policy: RetryPolicy,
  remedy: string,
  now: number,
): Settlement<never> {
  return isFinal(failure, policy)
    ? { end: "failed", failure, remedy }
    : retryLater(failure, item, policy, now);
}

/** Sends the item again after its back-off. */
export function retryLater(
  failure: Failure,
  item: Pick<Leased, "attempts" | "uncertain">,
  policy: RetryPolicy,
  now: number,
): Settlement<never> {
  const uncertain = failure.uncertain || item.uncertain;
  return { end: "retry", failure, waitMs: waitOf(failure, item, policy, now), uncertain };
}

function isFinal({ class: name }: Failure, policy: RetryPolicy): boolean {
  if (name === "unknown_subject") return policy.unknownSubject === "fail";
  return name === "refused" || name === "invalid";
}

function waitOf(
  failure: Failure,
  { attempts }: Pick<Leased, "attempts">,
  policy: RetryPolicy,
  now: number,
): number {
  const untilRetryAt = failure.retryAt ? failure.retryAt.getTime() - now : 0;
  if (failure.class === "throttled") return Math.max(MIN_THROTTLE_MS, untilRetryAt);
  if (failure.class === "unknown_subject" && typeof policy.unknownSubject === "object")
    return policy.unknownSubject.everyMs;
  const wait = backOff(attempts, policy);
  return Math.max(untilRetryAt, failure.uncertain ? Math.max(wait, policy.uncertainMs) : wait);
}
