/** A token as Walmart issued it. */
export interface IssuedToken {
  value: string;
  /** Life in seconds, from when it was asked for. */
  lifetime: number;
}

/** So long before its end a token is renewed, ms. */
const RENEW_BEFORE = 60_000;
/** Issued tokens that may still occur in answers, and are to be masked. */
const REMEMBERED = 10;

/** The access token of one API key: cached, renewed before its end, and asked for once even if many need it at once. */
export class TokenStore {
  private current?: { value: string; renewAt: number };
  private pending?: Promise<string>;
  private readonly issued: string[] = [];

  /**
   * @param issue asks Walmart for a token
   * @param now clock, epoch ms
   */
  constructor(
    private readonly issue: () => Promise<IssuedToken>,
    private readonly now: () => number,
  ) {}

  /** A token that is valid as far as is known. */
  async get(): Promise<string> {
    if (this.current && this.now() < this.current.renewAt) return this.current.value;
    this.pending ??= this.renew().finally(() => {
      this.pending = undefined;
    });
    return this.pending;
  }

  /** Walmart did not accept this token. Another request may have renewed it since: then the new one is kept. */
  invalidate(value: string): void {
    if (this.current?.value === value) this.current = undefined;
  }

  /** What must not appear in any log. */
  secrets(): readonly string[] {
    return this.issued;
  }

  private async renew(): Promise<string> {
    const askedAt = this.now();
    const { value, lifetime } = await this.issue();
    const life = lifetime * 1000;
    // A token that lives shortly is used for half its life, rather than not at all.
    this.current = { value, renewAt: askedAt + Math.max(life - RENEW_BEFORE, life / 2) };
    this.issued.unshift(value);
    this.issued.length = Math.min(this.issued.length, REMEMBERED);
    return value;
  }
}
