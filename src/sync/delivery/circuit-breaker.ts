import type { WalmartClient } from "../../walmart-api";
import { classify } from "./failures";
import type { FailureClass, Settlement } from "./types";

/** This many attempts in a row without an answer are no accident. */
export const OUTAGE_THRESHOLD = 5;

/** What an attempt says about Walmart, rather than about its item. */
export type BreakerOutcome = "answer" | "no_answer" | "no_access";

/**
 * Knows whether Walmart answers, so that hundreds of items do not wait for a time-out each. Closed: everything is sent.
 * Half open, after {@link OUTAGE_THRESHOLD} attempts in a row without an answer: one probe decides, because some items may
 * also fail for reasons of their own. Open: the probe failed too; each run sends one more. Any answer closes it.
 *
 * A hint that is kept in memory: what other processes know is not in it.
 */
export class CircuitBreaker {
  private unanswered = 0;
  private probes = 0;

  /** Probes in a row without an answer. */
  get failedProbes(): number {
    return this.probes;
  }

  get state(): "closed" | "half_open" | "open" {
    if (this.unanswered < OUTAGE_THRESHOLD) return "closed";
    return this.probes ? "open" : "half_open";
  }

  /** Records the error of a call that is no delivery, such as a read of an import. */
  recordError(error: unknown): void {
    const outcome = outcomeOf(classify(error).class);
    if (outcome) this.record(outcome);
  }

  /** @param isProbe the attempt began while the breaker was not closed */
  record(outcome: BreakerOutcome, { isProbe = false } = {}): void {
    if (outcome === "answer") {
      this.unanswered = 0;
      this.probes = 0;
      return;
    }
    if (isProbe && this.state !== "closed") this.probes += 1;
    this.unanswered += 1;
  }
}

const breakers = new WeakMap<WalmartClient, CircuitBreaker>();

/** The breaker of an account's client. All queues, imports and polls of the process share it. */
export function breakerOf(client: WalmartClient): CircuitBreaker {
  const known = breakers.get(client);
  if (known) return known;
  const breaker = new CircuitBreaker();
  breakers.set(client, breaker);
  return breaker;
}

/** What a settlement says about Walmart; `null`: nothing, because Walmart was not asked or the error is ours. */
export function breakerOutcome(settlement: Settlement<unknown>): BreakerOutcome | null {
  return settlement.end === "done" || !settlement.failure
    ? "answer"
    : outcomeOf(settlement.failure.class);
}

function outcomeOf(name: FailureClass): BreakerOutcome | null {
  switch (name) {
    case "refused":
    case "unknown_subject":
    case "busy":
      return "answer";
    case "no_answer":
    case "unreadable":
      return "no_answer";
    case "no_access":
      return "no_access";
    case "throttled":
    case "invalid":
    case "ours":
      return null;
  }
}
