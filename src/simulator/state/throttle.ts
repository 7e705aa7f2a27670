import type { Clock } from "./clock";

/** A number of requests per time and seller. */
export interface Limit {
  tokens: number;
  perMs: number;
}

export interface Spent {
  allowed: boolean;
  /** Whole number of requests left. */
  left: number;
  /** Real time when the next request becomes available, in epoch milliseconds. */
  replenishAt: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets per seller and operation that refill gradually, like Walmart's. */
export class Throttle {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly clock: Clock) {}

  /** Takes one request from the bucket, if there is one. */
  spend(key: string, limit: Limit, speed: number): Spent {
    const now = this.clock.real();
    const msPerToken = limit.perMs / limit.tokens / speed;
    const bucket = this.buckets.get(key) ?? { tokens: limit.tokens, at: now };
    const refilled = bucket.tokens + Math.max(0, now - bucket.at) / msPerToken;
    const tokens = Math.min(limit.tokens, refilled);
    const allowed = tokens >= 1;
    const rest = allowed ? tokens - 1 : tokens;
    this.buckets.set(key, { tokens: rest, at: now });
    const missing = 1 - (rest - Math.floor(rest));
    return {
      allowed,
      left: Math.floor(rest),
      replenishAt: Math.ceil(now + missing * msPerToken),
    };
  }

  clear(): void {
    this.buckets.clear();
  }
}
