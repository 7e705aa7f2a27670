import { randomBytes } from "node:crypto";
import type { Clock } from "./clock";
import type { Seller } from "./sellers";

/** An issued access token. */
export interface Token {
  value: string;
  seller: Seller;
  issuedAt: number;
  expiresAt: number;
}

/** Access tokens by value. They expire by the simulator's clock. */
export class Tokens {
  private readonly byValue = new Map<string, Token>();

  constructor(private readonly clock: Clock) {}

  /** Issues a new token; earlier ones stay valid until they expire, like at Walmart. */
  issue(seller: Seller, seconds: number): Token {
    const now = this.clock.now();
    for (const [value, token] of this.byValue) {
      if (token.expiresAt <= now) {
        this.byValue.delete(value);
      }
    }
    const value = `eyJzaW11bGF0b3IiOnRydWV9.${randomBytes(48).toString("base64url")}`;
    const token = { value, seller, issuedAt: now, expiresAt: now + seconds * 1000 };
    this.byValue.set(value, token);
    return token;
  }

  /** Returns the token with a value, if it is known and has not expired. */
  valid(value: string): Token | undefined {
    const token = this.byValue.get(value);
    return token && token.expiresAt > this.clock.now() ? token : undefined;
  }

  clear(): void {
    this.byValue.clear();
  }
}
