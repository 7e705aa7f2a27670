/** Differences up to this come from the whole seconds of the header; a larger one means that a clock was set. */
const RESOLUTION_MS = 2000;

/**
 * Walmart's clock, read from the `Date` header of its responses. The store's own clock may be wrong, and what Walmart
 * changed can only be searched by Walmart's time.
 */
export class WalmartClock {
  /**
   * How far Walmart's time is ahead of `performance.now()`, at least. Each response shows a lower bound, since the header
   * has whole seconds and the response took a while; the highest one is the best.
   */
  private ahead: number | null = null;

  /** Reads the time of a response that has just arrived. Names of headers are in lower case. */
  observe(headers: Record<string, string>): void {
    const servedAt = Date.parse(headers.date ?? "");
    if (Number.isNaN(servedAt)) return;
    const ahead = servedAt - performance.now();
    const isSet = this.ahead !== null && this.ahead - ahead > RESOLUTION_MS;
    if (this.ahead === null || ahead > this.ahead || isSet) this.ahead = ahead;
  }

  /**
   * Walmart's time at a moment of this process, never later than it really was; `null` before the first response.
   *
   * @param moment by `performance.now()`
   */
  at(moment: number): Date | null {
    return this.ahead === null ? null : new Date(Math.floor(this.ahead + moment));
  }
}
