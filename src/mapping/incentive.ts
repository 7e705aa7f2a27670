import type { WalmartOrderLine, WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { toCents } from "./cents";
import { orderedUnits } from "./units";

/** A line's price reduction that Walmart takes part in. */
export interface LineIncentive {
  line_number: string;
  sku: string;
  type: string | null;
  /** The seller's price, in cents. */
  original: number | null;
  /** What Walmart pays of the discount, in cents, for all units. */
  funded: number | null;
}

/** The price reductions of an order's lines that Walmart takes part in. */
export function incentivesOf(po: WalmartPurchaseOrder): LineIncentive[] {
  return po.orderLines.orderLine.flatMap((line): LineIncentive[] => {
    const { incentive } = line;
    if (!incentive) return [];
    const { type, originalPrice, walmartFundedIncentive } = incentive;
    const original = centsOf(originalPrice);
    const funded = centsOf(walmartFundedIncentive);
    if (!type && original === null && funded === null) return [];
    const units = unitsOf(line, original, funded);
    return [
      {
        line_number: line.lineNumber,
        sku: line.item.sku,
        type: type ?? null,
        original: original && original * units,
        funded: funded && funded * units,
      },
    ];
  });
}

/**
 * How many units Walmart's amounts must be multiplied by. Whether they are of a unit or of all units of the line is not
 * documented: it is a unit's if only so the reduced price is what the buyer pays.
 */
function unitsOf(line: WalmartOrderLine, original: number | null, funded: number | null): number {
  const units = orderedUnits(line);
  if (original === null) return 1;
  const reduced = original - (funded ?? 0);
  const paid = (line.charges?.charge ?? [])
    .filter(({ chargeType }) => chargeType === "PRODUCT")
    .reduce((total, { chargeAmount }) => total + toCents(chargeAmount.amount), 0);
  return reduced !== paid && reduced * units === paid ? units : 1;
}

function centsOf(money: { amount: number } | null | undefined): number | null {
  return money ? toCents(money.amount) : null;
}
