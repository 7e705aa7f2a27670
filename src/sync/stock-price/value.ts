import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { ChangeValue, ListingValue, PromotionValue } from "../../modules/walmart/types";

/** Whether two values are equal. `null` equals nothing, not even `null`. */
export function sameValue(one: ChangeValue | null, other: ChangeValue | null): boolean {
  return one !== null && other !== null && isDeepStrictEqual(one, other);
}

export function isPromotion(value: ChangeValue): value is PromotionValue {
  return typeof value === "object" && Array.isArray(value.periods);
}

/** Whether a value, at any ship node, is higher than another. An unknown one is not. */
export function exceeds(one: ListingValue | null, other: ListingValue): boolean {
  if (one === null) return false;
  if (typeof one === "number" && typeof other === "number") return one > other;
  const [ones, others] = [one, other].map((value) => (typeof value === "number" ? null : value));
  // The account went from one ship node to several, or back.
  if (!ones || !others) return true;
  return Object.entries(ones).some(([node, quantity]) => quantity > (others[node] ?? 0));
}

/** The quantity at all ship nodes. */
export function sumOf(value: ListingValue): number {
  if (typeof value === "number") return value;
  return Object.values(value).reduce((sum, quantity) => sum + quantity, 0);
}

/** Whether nothing can be bought. */
export function isSoldOut(value: ListingValue): boolean {
  return sumOf(value) === 0;
}

/** A short fingerprint of rules. */
export function rulesKey(...rules: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(rules)).digest("base64url").slice(0, 12);
}
