/** Units of a Medusa item, beside what Walmart still wants of it. */
export interface ItemUnits {
  id: string;
  quantity: number;
  fulfilled: number;
  /** Amounts of the discounts for all units together. */
  adjustments: { code: string | null; amount: number; description: string | null }[];
}

export interface LineUnits {
  line_item_id: string | null;
  quantity: number;
  cancelled: number;
}

export interface QuantityChange {
  id: string;
  from: number;
  to: number;
  /** Discounts, reduced in the same proportion. */
  adjustments: { code: string; amount: number; description: string }[];
}

export interface CancellationPlan {
  changes: QuantityChange[];
  /** Items of which more was fulfilled here than Walmart still wants. */
  tooManyFulfilled: { id: string; fulfilled: number; wanted: number }[];
}

/**
 * What has to be taken off the items of a Medusa order so that they are what Walmart still wants. Empty when they
 * already are. Items that stand for no Walmart line (the merchant added them) are left alone.
 */
export function planCancellation(items: ItemUnits[], lines: LineUnits[]): CancellationPlan {
  const plan: CancellationPlan = { changes: [], tooManyFulfilled: [] };
  for (const item of items) {
    const own = lines.filter((line) => line.line_item_id === item.id);
    if (!own.length) continue;
    const wanted = own.reduce((sum, line) => sum + Math.max(0, line.quantity - line.cancelled), 0);
    if (wanted < item.fulfilled)
      plan.tooManyFulfilled.push({ id: item.id, fulfilled: item.fulfilled, wanted });
    const to = Math.max(wanted, item.fulfilled);
    if (to >= item.quantity) continue;
    plan.changes.push({
      id: item.id,
      from: item.quantity,
      to,
      adjustments: item.adjustments.map((adjustment) => ({
        code: adjustment.code ?? "walmart",
        description: adjustment.description ?? "",
        amount: (adjustment.amount * to) / item.quantity,
      })),
    });
  }
  return plan;
}
