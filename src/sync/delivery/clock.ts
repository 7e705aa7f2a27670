import { setTimeout as pause } from "node:timers/promises";

/** Time, replaceable in tests. */
export interface Clock {
  /** Epoch, ms. */
  now(): number;
  /** Milliseconds that never jump. */
  monotonic(): number;
  sleep(ms: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  sleep: async (ms) => {
    await pause(ms);
  },
};
