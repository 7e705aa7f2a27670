import { runClaimed, type RunOptions } from "../run-claimed";
import type { Lane } from "../types";
import { FakeWalmart, type Process, runAgainst } from "./fake-walmart";
import { MemoryQueue } from "./memory-queue";
import { VirtualClock } from "./virtual-clock";

export const BATCH = 8;
export const LANES: readonly Lane[] = [
  { key: "acknowledge", operation: "orders.acknowledge" },
  { key: "ship", operation: "orders.ship" },
  { key: "track", operation: "orders.ship" },
];

export const idsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `item-${index}`);

/** A queue with items, a Walmart, and a clock. */
export function world(count: number, lanes: readonly Lane[] = LANES) {
  const clock = new VirtualClock();
  const walmart = new FakeWalmart(clock);
  const queue = new MemoryQueue(clock, lanes, idsOf(count), BATCH);
  const start = (options: RunOptions & { force?: boolean; process?: Process } = {}) => {
    const { force, process, ...more } = options;
    const run = runAgainst(walmart, force);
    return runClaimed(run, queue, walmart.handler(queue, process), { clock, ...more });
  };
  return {
    clock,
    walmart,
    queue,
    start,
    async run(options: Parameters<typeof start>[0] = {}) {
      walmart.calls.length = 0;
      const running = start(options);
      await clock.until(running);
      return await running;
    },
  };
}
