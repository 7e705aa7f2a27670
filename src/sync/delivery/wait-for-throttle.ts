import type { Clock } from "./clock";
import { freeTimeOf } from "./tokens";
import type { DeliveryQueue, DeliveryRun, Lane, Leased } from "./types";

/** While a run waits for the throttle, it checks this often what has become due in other lanes. */
const CHECK_MS = 5_000;

export interface WaitOptions {
  except: readonly string[];
  /** The lanes that the throttle let nothing through when the run last looked. */
  closed: readonly Lane[];
  /** Until when the run may wait; epoch, ms. */
  end: number;
  clock: Clock;
}

/**
 * Waits until the throttle lets more of what is due through. A lane that was closed and is free by now needs no waiting.
 *
 * @returns false if nothing is due, or not before the end
 */
export async function waitForThrottle<Item extends Leased, Result>(
  run: DeliveryRun,
  queue: DeliveryQueue<Item, Result>,
  { except, closed, end, clock }: WaitOptions,
): Promise<boolean> {
  const freeAt = (lane: Lane) => freeTimeOf(run.client, lane);
  // Lanes that were open were claimed a moment ago, or are another run's: waiting for them would never end.
  const throttled = closed.filter((lane) => freeAt(lane) <= Math.max(end, clock.now()));
  const waiting = throttled.length ? await queue.due(run, throttled, except) : [];
  if (!waiting.length) return false;
  const wait = Math.min(...waiting.map(freeAt)) - clock.now();
  await clock.sleep(Math.min(Math.max(wait, 0), CHECK_MS));
  return true;
}
