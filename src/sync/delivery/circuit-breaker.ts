import type { WalmartClient } from "../../walmart-api";
import { classify } from "./failures";
import type { FailureClass, Settlement } from "./types";

/** This many attempts in a row without an answer are no accident. */
export const OUTAGE_THRESHOLD = 5;

/** So many items of a queue that are refused without a reason, and none that is answered, are an outage. */
const SEVERAL = 3;

/** What an attempt says about Walmart, rather than about its item. */
export type BreakerOutcome = "answer" | "no_answer" | "no_access" | "unspecific";

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
  /** Items that were refused without a reason since the last answer. */
  private readonly refused = new Set<string>();
  /** The same by queue, since the last answer to that queue: reads may be answered while writes are refused. */
  private readonly refusedByQueue = new Map<string, Set<string>>();

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

  /** Whether Walmart does nothing for a queue now, as far as this process knows: then it is not the item's fault. */
  isOutageOf(queue: string): boolean {
    return this.state !== "closed" || (this.refusedByQueue.get(queue)?.size ?? 0) >= SEVERAL;
  }

  /**
   * @param isProbe the attempt began while the breaker was not closed
   * @param queue the queue of the attempt's item; `""` for what is no delivery
   * @param itemId what the attempt was about
   */
  record(outcome: BreakerOutcome, { isProbe = false, queue = "", itemId = "" } = {}): void {
    if (outcome === "answer") {
      this.unanswered = 0;
      this.probes = 0;
      this.refused.clear();
      this.refusedByQueue.delete(queue);
      return;
    }
    if (isProbe && this.isOutageOf(queue)) this.probes += 1;
    if (outcome === "unspecific") {
      const ofQueue = this.refusedByQueue.get(queue) ?? new Set();
      this.refusedByQueue.set(queue, ofQueue.add(itemId));
      if (this.refused.has(itemId)) return;
      this.refused.add(itemId);
    }
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
    case "unspecific":
      return "unspecific";
    case "no_access":
      return "no_access";
    case "throttled":
    case "invalid":
    case "ours":
      return null;
  }
}
