import { MathBN } from "@medusajs/framework/utils";
import { digits, includedUnits, lineCharges, sum, type TaxLine, taxLine } from "../../../mapping";
import type { WalmartOrderLine, WalmartPurchaseOrder } from "../../../walmart-api";

/** A discount for all units of an item together. */
export interface Adjustment {
  code: string;
  amount: number;
  description: string;
}

/** What Walmart still wants of a Medusa item, and what it charges for that. */
export interface WantedItem {
  quantity: number;
  /** Decimal digits; `null` if nothing is wanted any more. */
  unit_price: string | null;
  tax: TaxLine | null;
  adjustments: Adjustment[];
}

/** What Walmart still wants, by Medusa item. Cancelled units are left out, with their share of every charge. */
export function wantedItems(
  order: WalmartPurchaseOrder,
  lines: readonly { line_number: string; line_item_id: string | null }[],
): Map<string, WantedItem> {
  const itemOf = new Map(lines.map((line) => [line.line_number, line.line_item_id]));
  const linesOf = new Map<string, WalmartOrderLine[]>();
  for (const line of order.orderLines.orderLine) {
    const id = itemOf.get(line.lineNumber);
    if (id) linesOf.set(id, [...(linesOf.get(id) ?? []), line]);
  }
  return new Map([...linesOf].map(([id, own]) => [id, toWantedItem(own)]));
}

function toWantedItem(lines: WalmartOrderLine[]): WantedItem {
  const quantity = lines.reduce((units, line) => units + includedUnits(line, "open"), 0);
  const charges = lines.map((line) => lineCharges(line, { include: "open" }));
  const product = sum(charges.map((one) => one.product));
  const discount = sum(charges.map((one) => one.discount));
  const tax = sum(charges.flatMap((one) => [one.product_tax, -one.discount_tax]));
  const discounts = new Map<string, number[]>();
  for (const { name, amount } of charges.flatMap((one) => one.discounts))
    discounts.set(name, [...(discounts.get(name) ?? []), amount]);
  return {
    quantity,
    unit_price: quantity > 0 ? digits(MathBN.div(product, quantity)) : null,
    tax: taxLine(MathBN.sub(product, discount).toNumber(), tax.toNumber()),
    adjustments: [...discounts]
      .map(([name, amounts]) => ({
        code: name,
        amount: sum(amounts).toNumber(),
        description: `Walmart – ${name}`,
      }))
      .filter(({ amount }) => amount !== 0),
  };
}
