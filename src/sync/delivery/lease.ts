import { LEASE_MARGIN_MS } from "../../modules/walmart/constants";
import type { Clock } from "./clock";
import type { DeliveryQueue, DeliveryRun, Lease, Leased } from "./types";

/** Another run has taken over the item; this one must not do anything more about it. */
export class LeaseLost extends Error {
  constructor(id: string) {
    super(`Another worker has taken over ${id}.`);
    this.name = "LeaseLost";
  }
}

/**
 * The lease that a run has on a claimed item.
 *
 * @param claimedAt when the claim was requested, by the clock's monotonic time
 */
export function leaseOf<Item extends Leased, Result>(
  run: DeliveryRun,
  queue: DeliveryQueue<Item, Result>,
  item: Item,
  clock: Clock,
  claimedAt: number,
): Lease {
  let since = claimedAt;
  return {
    async renew(plan: unknown = null) {
      const askedAt = clock.monotonic();
      if (askedAt - since < (queue.freshMs ?? 0)) return;
      if (queue.renew && !(await queue.renew(run, item, plan))) throw new LeaseLost(item.id);
      // The process may have been paused in between: a request sent now could end after the lease does.
      if (clock.monotonic() - askedAt > LEASE_MARGIN_MS) throw new LeaseLost(item.id);
      since = askedAt;
    },
  };
}
