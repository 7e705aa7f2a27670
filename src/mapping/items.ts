import type { WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { itemGroups } from "./item-groups";
import { type TaxLine, taxLine } from "./tax-line";
import type { Include } from "./units";

/** The data of a line item of the Medusa order. */
export type ItemDraft = {
  /** Unique within the purchase order, and the same each time the order is read. */
  key: string;
  sku: string;
  title: string;
  quantity: number;
  /** Decimal digits, unrounded: `quantity × unit_price` equals Walmart's charge to the cent. */
  unit_price: string;
  tax: TaxLine | null;
  /** Discounts, as positive amounts for all units. */
  adjustments: { amount: number; code: string; description: string }[];
  /** The purchase order lines that the units belong to. */
  lines: { line_number: string; quantity: number }[];
};

/**
 * The line items of a purchase order: one for all units of a SKU at one price, whether Walmart lists them as one line
 * with a quantity or as one line each. Canceled units are omitted by default.
 */
export function toItemDrafts(
  po: WalmartPurchaseOrder,
  { include = "open" }: { include?: Include } = {},
): ItemDraft[] {
  return itemGroups(po, include).map(
    ({ sku, title, quantity, unit_price, taxable, tax, discounts, lines }) => ({
      key: `${sku}@${unit_price}`,
      sku,
      title,
      quantity,
      unit_price,
      tax: taxLine(taxable, tax),
      adjustments: discounts
        .filter(({ amount }) => amount !== 0)
        .map(({ name, amount }) => ({ amount, code: name, description: `Walmart – ${name}` })),
      lines,
    }),
  );
}
