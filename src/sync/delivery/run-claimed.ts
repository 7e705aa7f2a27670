import { type Delivery, deliverItem } from "./deliver-item";
import { claimBatch } from "./claim-batch";
import { breakerOf, breakerOutcome, OUTAGE_THRESHOLD } from "./circuit-breaker";
import { type Clock, systemClock } from "./clock";
import { waitForThrottle } from "./wait-for-throttle";
import type {
  DeliveryHandler,
  DeliveryQueue,
  DeliveryRun,
  Leased,
  RunResult,
  Settlement,
} from "./types";

/** After an outage, what Walmart did not answer is due within this time, whatever its back-off. */
const AWAY_RETRY_MS = 30_000;

export interface RunOptions {
  /** How long the run may wait in all for the throttle, in ms. Default 0. */
  patienceMs?: number;
  /** Called before each batch is claimed. */
  beforeEachRound?(run: DeliveryRun): Promise<void>;
  clock?: Clock;
}

/**
 * Delivers what is due until nothing is left that can be sent now, each item at most once unless it was delivered and has
 * changed since. Any number of workers may do this at once.
 *
 * When Walmart does not answer, the run ends after one probe; what it has not come to stays as it is.
 */
export async function runClaimed<Item extends Leased, Result>(
  run: DeliveryRun,
  queue: DeliveryQueue<Item, Result>,
  handler: DeliveryHandler<Item, Result>,
  options: RunOptions = {},
): Promise<RunResult<Item>> {
  const { patienceMs = 0, beforeEachRound, clock = systemClock } = options;
  const end = clock.now() + patienceMs;
  const state = new RunState<Item, Result>(run, queue.name);
  while (!state.result.isAway) {
    await beforeEachRound?.(run);
    const { except, isProbe, failedProbes } = state;
    const claimedAt = clock.monotonic();
    const { items, closed } = await claimBatch(run, queue, { except, isProbe, failedProbes });
    if (!items.length) {
      if (await waitForThrottle(run, queue, { except, closed, end, clock })) continue;
      break;
    }
    const delivery: Delivery<Item, Result> = { queue, handler, clock, claimedAt };
    const settlements = await Promise.all(items.map((item) => deliverItem(run, delivery, item)));
    state.add(items, settlements, isProbe);
  }
  if (state.result.isAway) await queue.hasten?.(run, state.unanswered, AWAY_RETRY_MS);
  return state.result;
}

/** What a run has come to so far. */
class RunState<Item extends Leased, Result> {
  readonly result: RunResult<Item> = {
    done: 0,
    failed: 0,
    retried: 0,
    errors: [],
    isAway: false,
  };
  /** Items that had their attempt in this run. */
  readonly except: string[] = [];
  readonly unanswered: string[] = [];
  private readonly breaker;
  /** Attempts of this run in a row without an answer: other queues may be answered where this one is not. */
  private inARow = 0;

  constructor(
    run: DeliveryRun,
    private readonly queue: string,
  ) {
    this.breaker = breakerOf(run.client);
  }

  /** The next attempt only finds out whether Walmart answers. */
  get isProbe(): boolean {
    return this.breaker.isOutageOf(this.queue) || this.inARow >= OUTAGE_THRESHOLD;
  }

  get failedProbes(): number {
    return this.breaker.failedProbes;
  }

  add(
    items: readonly Item[],
    settlements: readonly (Settlement<Result> | null)[],
    isProbe: boolean,
  ): void {
    items.forEach((item, index) => {
      const settlement = settlements[index];
      // Another run has the item and settles it.
      if (!settlement) return;
      this.count(item, settlement);
      this.record(item, settlement, isProbe);
    });
  }

  private count(item: Item, settlement: Settlement<Result>): void {
    if (settlement.end === "done") {
      this.result.done += 1;
      return;
    }
    this.except.push(item.id);
    this.result[settlement.end === "failed" ? "failed" : "retried"] += 1;
    const { failure } = settlement;
    const remedy = settlement.end === "failed" ? settlement.remedy : null;
    if (failure) this.result.errors.push({ item, failure, remedy });
  }

  private record(item: Item, settlement: Settlement<Result>, isProbe: boolean): void {
    const outcome = breakerOutcome(settlement);
    if (!outcome) return;
    this.breaker.record(outcome, { isProbe, queue: this.queue, itemId: item.id });
    if (outcome === "answer") {
      this.inARow = 0;
      return;
    }
    this.inARow += 1;
    if (outcome !== "no_access") this.unanswered.push(item.id);
    if (isProbe) this.result.isAway = true;
  }
}
