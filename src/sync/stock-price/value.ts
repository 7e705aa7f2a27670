import { createHash } from "node:crypto";
import type { ListingValue } from "../../modules/walmart/types";

/** Whether two values are equal. `null` equals nothing, not even `null`. */
export function sameValue(one: ListingValue | null, other: ListingValue | null): boolean {
  if (one === null || other === null) return false;
  if (typeof one === "number" || typeof other === "number") return one === other;
  const nodes = Object.keys(one);
  return (
    nodes.length === Object.keys(other).length && nodes.every((node) => one[node] === other[node])
  );
}

/** Whether nothing can be bought. */
export function isSoldOut(value: ListingValue): boolean {
  return typeof value === "number"
    ? value === 0
    : Object.values(value).every((quantity) => quantity === 0);
}

/** A short fingerprint of rules. */
export function rulesKey(...rules: unknown[]): string {
  return createHash("sha256").update(JSON.stringify(rules)).digest("base64url").slice(0, 12);
}
