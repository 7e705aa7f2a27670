import { randomBytes } from "node:crypto";
import type { Clock } from "./clock";
import type { Seller } from "./sellers";

/** An access token that was handed out. */
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

  /** A new token; earlier ones stay valid until they expire, as at Walmart. */
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

  /** The token of that value, if it is known and has not expired. */
  valid(value: string): Token | undefined {
    const token = this.byValue.get(value);
    return token && token.expiresAt > this.clock.now() ? token : undefined;
  }

  clear(): void {
    this.byValue.clear();
  }
}
