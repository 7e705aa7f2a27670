import { operation as operationNamed, type OperationName } from "../operations";
import type { Availability, ThrottleView } from "../types";
import { readThrottleHeaders } from "./throttle-headers";

const DEFAULT_WAIT = 60_000;
const MAX_WAIT = 300_000;
/** Clocks differ: a replenish time that has just passed must not make a storm of requests. */
const MIN_WAIT = 1_000;

interface Bucket {
  tokens: number;
  /** When `tokens` was true, epoch ms. */
  countedAt: number;
  /** Nothing may be sent before, epoch ms. */
  blockedUntil: number;
  inFlight: number;
  /** 429 answers in a row. */
  refusals: number;
}

/**
 * Walmart's token buckets as this process sees them: filled by the published rates, corrected by each answer's headers.
 * Other processes share the quota, so this only avoids most refusals; a 429 is the truth.
 */
export class Throttle implements ThrottleView {
  private readonly buckets = new Map<OperationName, Bucket>();

  /** @param now clock, epoch ms */
  constructor(private readonly now: () => number) {}

  /** Takes a token, to be given back by {@link Throttle.done}. Returns 0, or how long to wait (ms) if there is none. */
  take(operation: OperationName): number {
    const bucket = this.refill(operation);
    const wait = this.waitOf(operation, bucket);
    if (wait > 0) return wait;
    bucket.tokens -= 1;
    bucket.inFlight += 1;
    return 0;
  }

  /** The request that took a token has ended. */
  done(operation: OperationName): void {
    this.refill(operation).inFlight -= 1;
  }

  /** Learns from an answer that is not a 429. `headers` have names in lower case. */
  observe(operation: OperationName, headers: Record<string, string>): void {
    const bucket = this.refill(operation);
    const { tokens, replenishAt } = readThrottleHeaders(headers, this.now());
    bucket.refusals = 0;
    if (tokens === undefined) return;
    // Requests under way may not be counted in it yet; the one that is answered is.
    bucket.tokens = Math.max(0, tokens - Math.max(0, bucket.inFlight - 1));
    const empty = tokens === 0 && replenishAt !== undefined;
    bucket.blockedUntil = empty ? Math.min(replenishAt, this.now() + MAX_WAIT) : 0;
  }

  /** Learns from a 429; returns when to try again: the headers' time, else after 60 s, doubling; 300 s at most. */
  refused(operation: OperationName, headers: Record<string, string>): Date {
    const bucket = this.refill(operation);
    const now = this.now();
    const { replenishAt } = readThrottleHeaders(headers, now);
    const told = replenishAt !== undefined && replenishAt > now ? replenishAt - now : undefined;
    const wait = told ?? DEFAULT_WAIT * 2 ** Math.min(bucket.refusals, 5);
    bucket.refusals += 1;
    bucket.tokens = 0;
    bucket.blockedUntil = now + Math.min(MAX_WAIT, Math.max(MIN_WAIT, wait));
    return new Date(bucket.blockedUntil);
  }

  availableAt(operation: OperationName): Date | null {
    return this.availability(operation).availableAt;
  }

  availability(operation: OperationName): Availability {
    const bucket = this.refill(operation);
    const wait = this.waitOf(operation, bucket);
    const tokens = wait > 0 ? 0 : Math.floor(bucket.tokens);
    return { tokens, availableAt: wait > 0 ? new Date(this.now() + wait) : null };
  }

  private waitOf(name: OperationName, bucket: Bucket): number {
    const blocked = Math.max(0, bucket.blockedUntil - this.now());
    // After the block's end at least one token is there, whatever the published rate says.
    if (blocked > 0) return Math.ceil(blocked);
    if (bucket.tokens >= 1) return 0;
    const limit = operationNamed(name).limit;
    return limit ? Math.ceil(((1 - bucket.tokens) * limit.perMs) / limit.tokens) : 0;
  }

  private refill(name: OperationName): Bucket {
    const now = this.now();
    const limit = operationNamed(name).limit;
    const bucket = this.buckets.get(name);
    if (!bucket) {
      const tokens = limit?.tokens ?? Infinity;
      const fresh = { tokens, countedAt: now, blockedUntil: 0, inFlight: 0, refusals: 0 };
      this.buckets.set(name, fresh);
      return fresh;
    }
    const elapsed = Math.max(0, now - bucket.countedAt);
    bucket.countedAt = now;
    if (bucket.blockedUntil > 0 && bucket.blockedUntil <= now) {
      bucket.blockedUntil = 0;
      bucket.tokens = Math.max(bucket.tokens, 1);
    }
    if (!limit) bucket.tokens = Infinity;
    else
      bucket.tokens = Math.max(
        bucket.tokens,
        Math.min(limit.tokens, bucket.tokens + (elapsed * limit.tokens) / limit.perMs),
      );
    return bucket;
  }
}
