import type { Adjustment, TargetItem } from "./target-items";

/** Units of a Medusa item. */
export interface ItemUnits {
  id: string;
  quantity: number;
  fulfilled: number;
  /** Amounts of the discounts for all units together. */
  adjustments: { code: string | null; amount: number; description: string | null }[];
}

export interface QuantityChange {
  id: string;
  from: number;
  to: number;
  adjustments: Adjustment[];
  /** What Walmart wants of the item and charges for it; `null` where more had to stay than Walmart wants. */
  wanted: TargetItem | null;
}

export interface CancellationPlan {
  changes: QuantityChange[];
  /** Items of which more was fulfilled here than Walmart still wants. */
  tooManyFulfilled: { id: string; fulfilled: number; wanted: number }[];
}

/**
 * What has to be taken off the items of a Medusa order so that they are what Walmart still wants. Empty when they
 * already are. Items that Walmart did not sell (the merchant added them) are left alone, and no item ever grows.
 */
export function planCancellation(
  items: readonly ItemUnits[],
  wanted: ReadonlyMap<string, TargetItem>,
): CancellationPlan {
  const plan: CancellationPlan = { changes: [], tooManyFulfilled: [] };
  for (const item of items) {
    const target = wanted.get(item.id);
    if (!target) continue;
    const isPossible = target.quantity >= item.fulfilled;
    if (!isPossible) {
      plan.tooManyFulfilled.push({
        id: item.id,
        fulfilled: item.fulfilled,
        wanted: target.quantity,
      });
    }
    const to = Math.max(target.quantity, item.fulfilled);
    if (to >= item.quantity) continue;
    plan.changes.push({
      id: item.id,
      from: item.quantity,
      to,
      adjustments: isPossible ? target.adjustments : inProportion(item, to),
      wanted: isPossible ? target : null,
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
