import { MathBN } from "@medusajs/framework/utils";
import {
  type Decimal,
  digits,
  includedUnits,
  lineCharges,
  orderTotals,
  sum,
  TAX_METHOD_NAME,
  type TaxLine,
  taxLine,
  toShippingMethodDrafts,
} from "../../mapping";
import type { WalmartOrderLine, WalmartPurchaseOrder } from "../../walmart-api";

/** A discount for all units of an item together. */
export interface Adjustment {
  code: string;
  amount: number;
  description: string;
}

/** The target state of a Medusa item: the units left at Walmart and what Walmart charges for them. */
export interface TargetItem {
  quantity: number;
  /** Decimal string; `null` if no units are left. */
  unit_price: string | null;
  tax: TaxLine | null;
  adjustments: Adjustment[];
}

/** The target state by Medusa item. Canceled units are left out, with their share of every charge. */
export function targetItems(
  order: WalmartPurchaseOrder,
  lines: readonly { line_number: string; line_item_id: string | null }[],
): Map<string, TargetItem> {
  const itemOf = new Map(lines.map((line) => [line.line_number, line.line_item_id]));
  const linesOf = new Map<string, WalmartOrderLine[]>();
  for (const line of order.orderLines.orderLine) {
    const id = itemOf.get(line.lineNumber);
    if (id) linesOf.set(id, [...(linesOf.get(id) ?? []), line]);
  }
  return new Map([...linesOf].map(([id, own]) => [id, toWantedItem(own)]));
}

/** The target cost of a shipping method. */
export interface TargetMethod {
  name: string;
  amount: number;
  tax: TaxLine | null;
}

/**
 * The shipping methods that, with the items, add up to exactly what Walmart still charges. An amount that neither can
 * hold (tax on something that costs nothing) becomes its own method, as it does at import.
 */
export function targetMethods(
  order: WalmartPurchaseOrder,
  items: Iterable<TargetItem>,
): TargetMethod[] {
  const drafts = toShippingMethodDrafts(order);
  const methods: TargetMethod[] = drafts.filter((draft) => draft.kind !== "tax");
  const carried = [
    ...[...items].map(({ quantity, unit_price, adjustments, tax }) =>
      withTax(
        MathBN.sub(
          MathBN.mult(unit_price ?? 0, quantity),
          sum(adjustments.map(({ amount }) => amount)),
        ),
        tax,
      ),
    ),
    ...methods.map(({ amount, tax }) => withTax(MathBN.convert(amount), tax)),
  ];
  const left = MathBN.sub(orderTotals(order).total, sum(carried)).decimalPlaces(2).toNumber();
  return left === 0 ? methods : [...methods, { name: TAX_METHOD_NAME, amount: left, tax: null }];
}

function withTax(net: Decimal, tax: TaxLine | null): Decimal {
  return MathBN.add(net, MathBN.div(MathBN.mult(net, tax?.rate ?? 0), 100));
}

function toWantedItem(lines: WalmartOrderLine[]): TargetItem {
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
