import { decorateCartTotals } from "@medusajs/framework/utils";
import fc from "fast-check";
import type { WalmartPurchaseOrder } from "../../walmart-api/schemas/order";
import { orderTotals, toItemDrafts, toShippingMethodDrafts } from "..";
import type { Include } from "../units";
import { anyPurchaseOrder } from "./purchase-order";

/** Calculates Medusa's own totals of the drafts. */
function medusaTotals(po: WalmartPurchaseOrder, include: Include) {
  const order = decorateCartTotals({
    items: toItemDrafts(po, { include }).map(({ quantity, unit_price, adjustments, tax, key }) => ({
      id: key,
      quantity,
      unit_price,
      adjustments,
      tax_lines: tax ? [tax] : [],
    })),
    shipping_methods: toShippingMethodDrafts(po, { include }).map(({ amount, tax }, index) => ({
      id: String(index),
      amount,
      tax_lines: tax ? [tax] : [],
    })),
    // Medusa's type has more fields than the calculation needs.
  } as unknown as Parameters<typeof decorateCartTotals>[0]);
  return { total: Number(order.total), item_subtotal: Number(order.item_subtotal) };
}

const cents = (amount: number) => Math.round(amount * 100);

/** Walmart's own total in whole cents, straight from the payload. */
function chargedCents(po: WalmartPurchaseOrder): number {
  return po.orderLines.orderLine
    .flatMap((line) => line.charges?.charge ?? [])
    .reduce((sum, charge) => {
      return sum + cents(charge.chargeAmount.amount) + cents(charge.tax?.taxAmount?.amount ?? 0);
    }, 0);
}

function taxesAreBelowPrices(po: WalmartPurchaseOrder): boolean {
  return po.orderLines.orderLine
    .flatMap((line) => line.charges?.charge ?? [])
    .every(
      ({ chargeAmount, tax }) => (tax?.taxAmount?.amount ?? 0) <= Math.max(chargeAmount.amount, 0),
    );
}

describe("the totals of the Medusa order", () => {
  it("equal what Walmart charged, to the cent", () => {
    fc.assert(
      fc.property(anyPurchaseOrder, (po) => {
        expect(cents(medusaTotals(po, "all").total)).toBe(chargedCents(po));
        expect(cents(orderTotals(po, { include: "all" }).total)).toBe(chargedCents(po));
      }),
      { numRuns: 500 },
    );
  });

  it("are exact amounts of cents, not only close to them", () => {
    fc.assert(
      fc.property(anyPurchaseOrder, (po) => {
        const { total: exact } = medusaTotals(po, "all");
        // The last digit of an endless unit price: a discount of the whole price leaves it, and a tax of many times the
        // price, which no state has, multiplies it.
        const total = taxesAreBelowPrices(po) ? Number(exact.toFixed(12)) : cents(exact) / 100;
        expect(total).toBe(orderTotals(po, { include: "all" }).total);
      }),
      { numRuns: 500 },
    );
  });

  it("exclude canceled units, and still match the stored order", () => {
    fc.assert(
      fc.property(anyPurchaseOrder, (po) => {
        const row = orderTotals(po);
        const medusa = medusaTotals(po, "open");
        expect(cents(medusa.total)).toBe(cents(row.total));
        expect(cents(medusa.item_subtotal)).toBe(cents(row.item_total));
        expect(row.total).toBe(cents(row.total) / 100);
      }),
      { numRuns: 500 },
    );
  });

  it("are the sum of items, discounts, shipping, fees and taxes", () => {
    fc.assert(
      fc.property(anyPurchaseOrder, (po) => {
        const { item_total, discount_total, shipping_total, fee_total, tax_total, total } =
          orderTotals(po);
        const parts = item_total - discount_total + shipping_total + fee_total + tax_total;
        expect(cents(parts)).toBe(cents(total));
      }),
    );
  });

  it("count every unit once", () => {
    fc.assert(
      fc.property(anyPurchaseOrder, (po) => {
        const ordered = po.orderLines.orderLine.map((line) => line.orderLineQuantity.amount);
        const drafts = toItemDrafts(po, { include: "all" });
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(drafts.map(({ quantity }) => quantity))).toBe(sum(ordered));
        for (const { lines, quantity } of drafts) {
          expect(sum(lines.map((line) => line.quantity))).toBe(quantity);
        }
        expect(new Set(drafts.map(({ key }) => key)).size).toBe(drafts.length);
      }),
    );
  });
});
