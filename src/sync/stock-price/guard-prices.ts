import type { MedusaContainer } from "@medusajs/framework/types";
import {
  guardPrice,
  type GuardVerdict,
  mergeRules,
  type PriceGuard,
  type PriceRule,
} from "../../mapping";
import type { LastPrice, WalmartAccountRow } from "../../modules/walmart/types";
import { type AccountSettings, readSettings } from "../../types/schemas/account-settings";
import { type ListingOverrides, readOverrides } from "../../types/schemas/listing-overrides";
import { walmartService } from "../kernel/container";
import type { ComputedValue } from "./types";

/** Rules that are not stored yet, for a preview. */
interface NewRules {
  settings?: AccountSettings;
  /** Of the only listing. */
  overrides?: ListingOverrides;
}

/**
 * The computed prices as the account's price guard lets them through. A price that is held is replaced by the last one,
 * which Walmart keeps until a person has decided. Without a guard nothing is read.
 */
export async function guardPrices(
  container: MedusaContainer,
  account: WalmartAccountRow,
  computed: Map<string, ComputedValue>,
  { settings = readSettings(account.settings), overrides }: NewRules = {},
): Promise<Map<string, ComputedValue>> {
  const guard = settings.price_guard;
  if (!guard || !computed.size) return computed;
  const { priceHolds } = walmartService(container);
  const isStopped = await priceHolds.isStopped(account.id);
  const lasts = await priceHolds.lastPrices([...computed.keys()]);
  return new Map(
    [...computed].map(([id, value]) => {
      const last = lasts.get(id);
      if (!last) return [id, value];
      const own = overrides ?? readOverrides(last.overrides);
      const rule = mergeRules<PriceRule>(settings.price, own.price);
      return [id, guarded(guard, value, { last, rule, isStopped })];
    }),
  );
}

interface Known {
  last: LastPrice;
  rule: PriceRule;
  isStopped: boolean;
}

function guarded(guard: PriceGuard, computed: ComputedValue, known: Known): ComputedValue {
  const { value: price } = computed;
  if (typeof price !== "number") return computed;
  const { last, held_price, state } = known.last;
  // A price that a person has set for the listing may be below the account's lowest.
  const floor = known.rule.amount === undefined ? (known.rule.floor ?? null) : null;
  const decision = held_price !== null && state !== null ? { state, price: held_price } : null;
  const verdict = guardPrice(guard, { price, last, floor, decision }, known.isStopped);
  if (!verdict.held)
    return { ...computed, is_changed: last !== null && price !== last && !verdict.approved };
  const isKept = decision?.state === "kept" && decision.price === price;
  return {
    ...computed,
    value: last,
    hold: {
      price,
      last_price: last,
      floor: floorOf(verdict, floor),
      reason: verdict.reason,
      state: isKept ? "kept" : "waiting",
    },
    is_changed: false,
  };
}

function floorOf(verdict: GuardVerdict & { held: true }, floor: number | null): number | null {
  return verdict.reason === "below_floor" ? floor : null;
}

/** Whether the price is another one than the last, and no person has decided about it. */
export function isUndecidedChange({
  is_changed = false,
  hold,
}: Pick<ComputedValue, "is_changed" | "hold">): boolean {
  return is_changed || (hold?.state === "waiting" && hold.last_price !== null);
}
