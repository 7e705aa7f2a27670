import { MathBN } from "@medusajs/framework/utils";
import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { digits, sum } from "./decimal";
import { lineCharges, type NamedAmount } from "./money";
import { type Include, includedUnits } from "./units";

/** All units of a SKU at one price, from any lines of the purchase order. */
export type ItemGroup = {
  sku: string;
  title: string;
  quantity: number;
  /** Decimal digits; `quantity × unit_price` is Walmart's charge for the product. */
  unit_price: string;
  /** Product minus discounts. */
  taxable: number;
  tax: number;
  discounts: NamedAmount[];
  lines: { line_number: string; quantity: number }[];
};

type Part = {
  sku: string;
  title: string | undefined;
  unit_price: string;
  quantity: number;
  line_number: string;
  charges: ReturnType<typeof lineCharges>;
};

/** Groups the units of a purchase order by SKU and unit price, in order of first appearance. */
export function itemGroups(po: WalmartPurchaseOrder, include: Include): ItemGroup[] {
  const groups = new Map<string, Part[]>();
  for (const line of po.orderLines.orderLine) {
    const quantity = includedUnits(line, include);
    if (quantity === 0) continue;
    const charges = lineCharges(line, { include });
    const { sku, productName } = line.item;
    const unit_price = digits(MathBN.div(charges.product, quantity));
    const key = JSON.stringify([sku, unit_price]);
    const part = {
      sku,
      title: productName,
      unit_price,
      quantity,
      line_number: line.lineNumber,
      charges,
    };
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap(toGroup);
}

function toGroup(parts: Part[]): ItemGroup[] {
  const [first] = parts;
  if (!first) return [];
  const charges = parts.map((part) => part.charges);
  return [
    {
      sku: first.sku,
      title: parts.find(({ title }) => title)?.title ?? first.sku,
      quantity: parts.reduce((units, { quantity }) => units + quantity, 0),
      unit_price: first.unit_price,
      taxable: sum(charges.flatMap(({ product, discount }) => [product, -discount])).toNumber(),
      tax: sum(charges.flatMap((c) => [c.product_tax, -c.discount_tax])).toNumber(),
      discounts: mergeByName(charges.flatMap(({ discounts }) => discounts)),
      lines: parts.map(({ line_number, quantity }) => ({ line_number, quantity })),
    },
  ];
}

/** Adds up charges of the same name, in order of first appearance. */
export function mergeByName(charges: readonly NamedAmount[]): NamedAmount[] {
  const byName = new Map<string, NamedAmount>();
  for (const { name, amount, tax } of charges) {
    const before = byName.get(name);
    byName.set(name, {
      name,
      amount: sum([before?.amount ?? 0, amount]).toNumber(),
      tax: sum([before?.tax ?? 0, tax]).toNumber(),
    });
  }
  return [...byName.values()];
}
