import type { RetryPolicy } from "./types";

/** Doublings that are counted: more would exceed every maximum, and numbers end somewhere. */
const MAX_DOUBLINGS = 16;

/** The delays of everything that Walmart is sent. An acknowledgement is due within 4 h, so no retry is ever far away. */
export const DEFAULT_DELAYS = {
  firstMs: 5_000,
  maxMs: 5 * 60_000,
  uncertainMs: 10_000,
  // About half an hour, with the delays above.
  maxUnspecific: 10,
} as const satisfies Omit<RetryPolicy, "unknownSubject">;

/**
 * The delay after the n-th attempt (from 1), in ms: doubling, with jitter of up to a half, so that many items do not come
 * back at once.
 */
export function backOff(
  attempts: number,
  { firstMs, maxMs }: Pick<RetryPolicy, "firstMs" | "maxMs"> = DEFAULT_DELAYS,
  random: () => number = Math.random,
): number {
  const doublings = Math.min(Math.max(0, attempts - 1), MAX_DOUBLINGS);
  const delay = Math.min(maxMs, firstMs * 2 ** doublings);
  return Math.round(delay * (0.5 + random() / 2));
}
