import { operation as operationNamed, type OperationName } from "../operations";
import type { Availability, ThrottleView } from "../types";
import { readThrottleHeaders } from "./throttle-headers";

const DEFAULT_WAIT = 60_000;
const MAX_WAIT = 300_000;
/** Clocks differ: a replenish time that has just passed must not cause a storm of requests. */
const MIN_WAIT = 1_000;

interface Bucket {
  tokens: number;
  /** When `tokens` was counted, epoch ms. */
  countedAt: number;
  /** Nothing may be sent before this time, epoch ms. */
  blockedUntil: number;
  inFlight: number;
  /** 429 responses in a row. */
  consecutive429s: number;
}

/**
 * Walmart's token buckets as this process sees them: filled at the published rates, corrected by the headers of each
 * response. Other processes share the quota, so this only avoids most consecutive429s; a 429 is authoritative.
 */
export class Throttle implements ThrottleView {
  private readonly buckets = new Map<OperationName, Bucket>();

  /** @param now clock, epoch ms */
  constructor(private readonly now: () => number) {}

  /**
   * Takes a token; call {@link Throttle.done} when the request has ended. Returns 0, or how long to wait (ms) if there
   * is none.
   */
  take(operation: OperationName): number {
    const bucket = this.refill(operation);
    const wait = this.waitOf(operation, bucket);
    if (wait > 0) return wait;
    bucket.tokens -= 1;
    bucket.inFlight += 1;
    return 0;
  }

  /** Ends a request that took a token. */
  done(operation: OperationName): void {
    this.refill(operation).inFlight -= 1;
  }

  /** Updates the bucket from a response that is not a 429. Header names are in lower case. */
  observe(operation: OperationName, headers: Record<string, string>): void {
    const bucket = this.refill(operation);
    const { tokens, replenishAt } = readThrottleHeaders(headers, this.now());
    bucket.consecutive429s = 0;
    if (tokens === undefined) return;
    // Walmart's count includes this request, but maybe not the others that are in flight.
    bucket.tokens = Math.max(0, tokens - Math.max(0, bucket.inFlight - 1));
    const empty = tokens === 0 && replenishAt !== undefined;
    bucket.blockedUntil = empty ? Math.min(replenishAt, this.now() + MAX_WAIT) : 0;
  }

  /**
   * Updates the bucket from a 429. Returns when to try again: the time in the headers, else after 60 s, doubling; at
   * most 300 s.
   */
  onThrottled(operation: OperationName, headers: Record<string, string>): Date {
    const bucket = this.refill(operation);
    const now = this.now();
    const { replenishAt } = readThrottleHeaders(headers, now);
    const fromHeaders =
      replenishAt !== undefined && replenishAt > now ? replenishAt - now : undefined;
    const wait = fromHeaders ?? DEFAULT_WAIT * 2 ** Math.min(bucket.consecutive429s, 5);
    bucket.consecutive429s += 1;
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
    // After the block at least one token is available, whatever the published rate says.
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
      const fresh = { tokens, countedAt: now, blockedUntil: 0, inFlight: 0, consecutive429s: 0 };
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
