/** A token as Walmart issued it. */
export interface IssuedToken {
  value: string;
  /** Lifetime in seconds, from the time of the request. */
  lifetime: number;
}

/** How long before its expiry a token is renewed, in ms. */
const RENEW_BEFORE = 60_000;
/** Number of issued tokens that are still masked, because they may occur in responses. */
const MAX_MASKED_TOKENS = 10;

/**
 * The access token of one API key: cached, renewed before it expires, and requested only once even if many need it at
 * once.
 */
export class TokenStore {
  private current?: { value: string; renewAt: number };
  private pending?: Promise<string>;
  private readonly issued: string[] = [];

  /**
   * @param issue requests a token from Walmart
   * @param now clock, epoch ms
   */
  constructor(
    private readonly issue: () => Promise<IssuedToken>,
    private readonly now: () => number,
  ) {}

  /** Returns a token that is valid as far as this process knows. */
  async get(): Promise<string> {
    if (this.current && this.now() < this.current.renewAt) return this.current.value;
    this.pending ??= this.renew().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  /** Discards a token that Walmart did not accept. If another request has renewed it since, the new one is kept. */
  invalidate(value: string): void {
    if (this.current?.value === value) this.current = undefined;
  }

  /** Tokens that must not appear in any log. */
  secrets(): readonly string[] {
    return this.issued;
  }

  private async renew(): Promise<string> {
    const requestedAt = this.now();
    const { value, lifetime } = await this.issue();
    const life = lifetime * 1000;
    // A token with a short lifetime is used for half of it, rather than not at all.
    this.current = { value, renewAt: requestedAt + Math.max(life - RENEW_BEFORE, life / 2) };
    this.issued.unshift(value);
    this.issued.length = Math.min(this.issued.length, MAX_MASKED_TOKENS);
    return value;
  }
}
