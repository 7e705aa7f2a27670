import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** How far prices may change without a person. Omitted parts do not apply. */
export interface PriceGuard {
  /** How far a price may move from the last one, in percent. */
  max_change_percent?: number;
  /** How many of an account's listings may change at once, in percent. */
  max_listings_percent?: number;
}

/** A computed price, with what it is compared with. */
export interface GuardedPrice {
  price: number;
  /** The price that was let through last, or the one that Walmart shows. `null`: there is none. */
  last: number | null;
  /** The lowest price of the rules. `null`: none, or the price is fixed by a person. */
  floor: number | null;
  /** What a person decided about a price that was held. `null`: nothing is held. */
  decision: { state: "waiting" | "approved" | "kept"; price: number } | null;
}

/** `approved`: a person let it through. A held price is not sent. */
export type GuardVerdict =
  | { held: false; approved: boolean }
  | { held: true; reason: "change" | "below_floor" | "mass_change" };

/** Fewer changed prices than this are never a mass change. */
export const MASS_CHANGE_FROM = 5;

const PASSES: GuardVerdict = { held: false, approved: false };

/**
 * Whether a computed price may be sent. A price that has not changed always is. An approval is for the price that
 * was shown and for those that are no further from it than the guard allows, but not below the floor unless the
 * approved one is. A price that a person declined stays held while the computed one is the same.
 *
 * @param isStopped whether a mass change of the account is stopped. Then every changed price is held
 */
export function guardPrice(
  guard: PriceGuard,
  { price, last, floor, decision }: GuardedPrice,
  isStopped: boolean,
): GuardVerdict {
  if (last !== null && MathBN.eq(price, last)) return PASSES;
  if (decision?.state === "approved" && isCovered(guard, price, decision.price, floor))
    return { held: false, approved: true };
  if (isBelow(price, floor)) return { held: true, reason: "below_floor" };
  if (isFurther(price, last, guard.max_change_percent)) return { held: true, reason: "change" };
  const isDeclined = decision?.state === "kept" && MathBN.eq(price, decision.price);
  if (last !== null && (isStopped || isDeclined)) return { held: true, reason: "mass_change" };
  return PASSES;
}

/** Whether so many of an account's prices changed that all of them are stopped. */
export function isMassChange(guard: PriceGuard, changed: number, listings: number): boolean {
  const { max_listings_percent: most } = guard;
  if (most === undefined || changed < MASS_CHANGE_FROM) return false;
  return MathBN.gt(MathBN.mult(changed, 100), MathBN.mult(listings, most));
}

/** How far a price is from another, in percent with one decimal. `null` without the other, or if that is 0. */
export function changePercent(price: BigNumberInput, last: BigNumberInput | null): number | null {
  if (last === null || MathBN.eq(last, 0)) return null;
  const percent = MathBN.mult(MathBN.div(MathBN.sub(price, last), last), 100);
  return percent.decimalPlaces(1).toNumber();
}

function isCovered(
  guard: PriceGuard,
  price: number,
  approved: number,
  floor: number | null,
): boolean {
  if (MathBN.eq(price, approved)) return true;
  if (isBelow(price, floor) && (!isBelow(approved, floor) || MathBN.lt(price, approved)))
    return false;
  const { max_change_percent: most } = guard;
  return most !== undefined && !isFurther(price, approved, most);
}

function isBelow(price: number, floor: number | null): boolean {
  return floor !== null && MathBN.lt(price, floor);
}

/** Whether a price is further from another than a percentage of that. */
function isFurther(price: number, last: number | null, most: number | undefined): boolean {
  if (last === null || most === undefined) return false;
  const change = MathBN.abs(MathBN.sub(price, last));
  return MathBN.gt(MathBN.mult(change, 100), MathBN.mult(last, most));
}
