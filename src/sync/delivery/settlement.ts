import { backOff } from "./back-off";
import type { Failure, Leased, RetryPolicy, Settlement } from "./types";

type Attempted = Pick<Leased, "attempts" | "uncertain" | "unspecific_refusals">;

const UNSPECIFIC_REMEDY =
  "Retry it later. If Walmart keeps refusing it, do it in Seller Center, then mark this as resolved.";

/** Clocks differ, and a replenish time that has just passed must not make a storm of requests. */
const MIN_THROTTLE_MS = 1_000;

/**
 * What follows from a failure. Only what can never succeed fails the item, and what Walmart refuses again and again
 * without a reason; everything else is retried without an end. An uncertainty of an earlier attempt stays until Walmart
 * has been read.
 *
 * @param input.now epoch, ms
 * @param input.isOutage Walmart answers nothing else either
 */
export function settlementOf(
  failure: Failure,
  item: Attempted,
  input: { policy: RetryPolicy; remedy: string; now: number; isOutage: boolean },
): Settlement<never> {
  const { policy, now } = input;
  if (failure.class !== "unspecific") {
    return isFinal(failure, policy)
      ? { end: "failed", failure, remedy: input.remedy }
      : retryLater(failure, item, policy, now);
  }
  const unspecificRefusals =
    (item.unspecific_refusals ?? item.attempts - 1) + (input.isOutage ? 0 : 1);
  return !input.isOutage && unspecificRefusals >= policy.maxUnspecific
    ? { end: "failed", failure, remedy: UNSPECIFIC_REMEDY }
    : { ...retryLater(failure, item, policy, now), unspecificRefusals };
}

/** Sends the item again after its back-off. */
export function retryLater(
  failure: Failure,
  item: Attempted,
  policy: RetryPolicy,
  now: number,
): Settlement<never> & { end: "retry" } {
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
