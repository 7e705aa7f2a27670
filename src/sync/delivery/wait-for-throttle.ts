import type { Clock } from "./clock";
import type { DeliveryQueue, DeliveryRun, Lane, Leased } from "./types";

/** While a run waits for the throttle, it checks this often what has become due in other lanes. */
const CHECK_MS = 5_000;

/**
 * Waits until the throttle lets more of what is due through.
 *
 * @param end until when the run may wait; epoch, ms
 * @returns false if nothing is due, or not before the end
 */
export async function waitForThrottle<Item extends Leased, Result>(
  run: DeliveryRun,
  queue: DeliveryQueue<Item, Result>,
  options: { except: readonly string[]; end: number; clock: Clock },
): Promise<boolean> {
  const { except, end, clock } = options;
  const freeAt = ({ operation }: Lane) =>
    (operation && run.client.throttle.availableAt(operation)?.getTime()) || 0;
  const now = clock.now();
  // A lane that is free by now was claimed a moment ago, or is another run's: waiting for it would never end.
  const throttled = queue.lanes(run).filter((lane) => freeAt(lane) > now && freeAt(lane) <= end);
  const waiting = throttled.length ? await queue.due(run, throttled, except) : [];
  if (!waiting.length) return false;
  const wait = Math.min(...waiting.map(freeAt)) - clock.now();
  await clock.sleep(Math.min(Math.max(wait, 0), CHECK_MS));
  return true;
}
