import { describeError } from "../kernel/describe-error";
import { logEvent } from "../kernel/log-event";
import { breakerOf } from "./circuit-breaker";
import { classify } from "./failures";
import type { Clock } from "./clock";
import { leaseOf, LeaseLost } from "./lease";
import { retryLater, settlementOf } from "./settlement";
import type {
  DeliveryAttempt,
  DeliveryHandler,
  DeliveryQueue,
  DeliveryRun,
  Leased,
  Settlement,
} from "./types";

/** A queue with what delivers its items. */
export interface Delivery<Item extends Leased, Result> {
  queue: DeliveryQueue<Item, Result>;
  handler: DeliveryHandler<Item, Result>;
  clock: Clock;
  /** When the items were claimed, by the clock's monotonic time. */
  claimedAt: number;
}

/**
 * Makes one attempt at a claimed item and settles it. Never throws, so that one item cannot hold up the others.
 *
 * @returns `null` if another run has taken over the item
 */
export async function deliverItem<Item extends Leased, Result>(
  run: DeliveryRun,
  delivery: Delivery<Item, Result>,
  item: Item,
): Promise<Settlement<Result> | null> {
  const { queue, handler, clock, claimedAt } = delivery;
  try {
    const lease = leaseOf(run, queue, item, clock, claimedAt);
    const started = await handler.start(run, item, lease);
    const settlement = await deliver(run, delivery, started, item);
    if (!settlement) return null;
    // What Walmart answered comes first: if the process dies before the item is settled, reading back finds it again.
    await unlessItFails(run, delivery, item, async () => await started.beforeSettle?.());
    if (!(await queue.settle(run, item, settlement))) return null;
    await unlessItFails(run, delivery, item, async () => await started.settled?.(settlement));
    return settlement;
  } catch (error) {
    // Such as the database. The lease runs out, and whoever claims the item next reads Walmart first.
    const failure = classify(error);
    logEvent(
      run.container,
      "error",
      "delivery_interrupted",
      {
        account_id: run.account.id,
        kind: queue.name,
        id: item.id,
        attempt: item.attempts,
        class: failure.class,
      },
      describeError(error),
    );
    return retryLater(failure, item, queue.policy, clock.now());
  }
}

async function deliver<Item extends Leased, Result>(
  run: DeliveryRun,
  { queue, handler, clock }: Delivery<Item, Result>,
  started: DeliveryAttempt<Result>,
  item: Item,
): Promise<Settlement<Result> | null> {
  try {
    return await started.deliver();
  } catch (error) {
    if (error instanceof LeaseLost) return null;
    const maxUnspecific = handler.maxUnspecific?.(item) ?? queue.policy.maxUnspecific;
    return settlementOf(classify(error), item, {
      policy: { ...queue.policy, maxUnspecific },
      remedy: handler.remedy(item),
      now: clock.now(),
      isOutage: breakerOf(run.client).isOutageOf(queue.name),
    });
  }
}

/** Walmart has been asked, and that counts: what else goes wrong here is logged, and the jobs make up for it. */
async function unlessItFails<Item extends Leased, Result>(
  { container, account }: DeliveryRun,
  { queue }: Delivery<Item, Result>,
  item: Item,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    logEvent(
      container,
      "error",
      "delivery_follow_up_failed",
      { account_id: account.id, kind: queue.name, id: item.id, attempt: item.attempts },
      describeError(error),
    );
  }
}
