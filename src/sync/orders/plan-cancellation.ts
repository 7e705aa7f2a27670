import type { Adjustment, TargetItem } from "./target-items";

/** The units of a Medusa line item. */
export interface ItemUnits {
  id: string;
  quantity: number;
  fulfilled: number;
  /** Discount amounts for all units together. */
  adjustments: { code: string | null; amount: number; description: string | null }[];
}

export interface QuantityChange {
  id: string;
  from: number;
  to: number;
  adjustments: Adjustment[];
  /** The state that the item should have; `null` if more units are fulfilled than are left at Walmart. */
  target: TargetItem | null;
}

export interface CancellationPlan {
  changes: QuantityChange[];
  /** Items of which more units are fulfilled in Medusa than are left at Walmart. */
  tooManyFulfilled: { id: string; fulfilled: number; left: number }[];
}

/**
 * The quantity changes that bring the items of a Medusa order down to the units left at Walmart; empty if nothing has
 * to change. Items that the merchant added are left alone, and no quantity ever grows.
 */
export function planCancellation(
  items: readonly ItemUnits[],
  targets: ReadonlyMap<string, TargetItem>,
): CancellationPlan {
  const plan: CancellationPlan = { changes: [], tooManyFulfilled: [] };
  for (const item of items) {
    const target = targets.get(item.id);
    if (!target) continue;
    const isPossible = target.quantity >= item.fulfilled;
    if (!isPossible) {
      plan.tooManyFulfilled.push({
        id: item.id,
        fulfilled: item.fulfilled,
        left: target.quantity,
      });
    }
    const to = Math.max(target.quantity, item.fulfilled);
    if (to >= item.quantity) continue;
    plan.changes.push({
      id: item.id,
      from: item.quantity,
      to,
      adjustments: isPossible ? target.adjustments : inProportion(item, to),
      target: isPossible ? target : null,
    });
  }
  return plan;
}

function inProportion(item: ItemUnits, to: number): Adjustment[] {
  return item.adjustments.map((adjustment) => ({
    code: adjustment.code ?? "walmart",
    description: adjustment.description ?? "",
    amount: (adjustment.amount * to) / item.quantity,
  }));
}
