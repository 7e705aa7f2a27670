import { openLanes, tokensOf } from "./tokens";
import type { DeliveryQueue, DeliveryRun, Lane, Leased } from "./types";

export interface Batch<Item> {
  items: Item[];
  /** The lanes that the throttle let nothing through. */
  closed: readonly Lane[];
}

export interface BatchOptions {
  except: readonly string[];
  /** Only one item, to find out whether Walmart answers. */
  isProbe: boolean;
  /**
   * Probes that failed before. Each probe is taken from another lane, and the first one not from the most urgent, whose
   * items may be those that fail for reasons of their own.
   */
  failedProbes: number;
}

/**
 * Claims a batch of what the throttle lets through now. Items beyond the tokens stay unclaimed, so that another worker
 * can take them.
 */
export async function claimBatch<Item extends Leased, Result>(
  run: DeliveryRun,
  queue: DeliveryQueue<Item, Result>,
  { except, isProbe, failedProbes }: BatchOptions,
): Promise<Batch<Item>> {
  const all = queue.lanes(run);
  const lanes = openLanes(run.client, all);
  const due = lanes.length ? await queue.due(run, lanes, except) : [];
  const batch = isProbe ? 1 : queue.batch;
  const claimed: Item[] = [];
  // Lanes may share a call, and with it the tokens.
  const used = new Map<Lane["operation"], number>();
  for (const lane of isProbe ? rotated(due, failedProbes + 1) : due) {
    const tokens = tokensOf(run.client, lane) - (used.get(lane.operation) ?? 0);
    const limit = Math.min(batch - claimed.length, tokens);
    if (limit <= 0) continue;
    const items = await queue.claim(run, lane, { limit, except, leastTriedFirst: isProbe });
    used.set(lane.operation, (used.get(lane.operation) ?? 0) + items.length);
    claimed.push(...items);
  }
  return { items: claimed, closed: all.filter((lane) => !lanes.includes(lane)) };
}

function rotated<T>(list: readonly T[], by: number): readonly T[] {
  const start = list.length ? by % list.length : 0;
  return [...list.slice(start), ...list.slice(0, start)];
}
