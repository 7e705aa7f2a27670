import fc from "fast-check";
import { purchaseOrderSchema, type WalmartPurchaseOrder } from "../../walmart-api/schemas/order";

type Amount = { amount: number; tax?: number | null };
export type TestCharge = Amount & { type: string; name: string };

export type TestLine = {
  sku?: string;
  title?: string | null;
  quantity?: number;
  charges?: TestCharge[];
  statuses?: Record<string, unknown>[];
  shipMethod?: string | null;
  intentToCancel?: boolean;
};

export const product = (amount: number, tax: number | null = null): TestCharge => ({
  type: "PRODUCT",
  name: "ItemPrice",
  amount,
  tax,
});
export const discount = (amount: number, tax: number | null = null): TestCharge => ({
  type: "PRODUCT",
  name: "SubscriptionDiscount",
  amount: amount === 0 ? 0 : -amount,
  tax,
});
export const shipping = (amount: number, tax: number | null = null): TestCharge => ({
  type: "SHIPPING",
  name: "Shipping",
  amount,
  tax,
});
export const fee = (name: string, amount: number, tax: number | null = null): TestCharge => ({
  type: "FEE",
  name,
  amount,
  tax,
});

/** `status("Shipped", 2)` in Walmart's format. */
export const status = (name: string, amount: number, trackingInfo?: Record<string, unknown>) => ({
  status: name,
  statusQuantity: { unitOfMeasurement: "EACH", amount: String(amount) },
  ...(trackingInfo ? { trackingInfo } : {}),
});

/** A purchase order as Walmart sends it, parsed like the client parses it. */
export function purchaseOrder(
  lines: TestLine[],
  more: Record<string, unknown> = {},
): WalmartPurchaseOrder {
  return purchaseOrderSchema.parse({
    purchaseOrderId: "1796277083022",
    customerOrderId: "5281956426648",
    shippingInfo: { methodCode: "Value" },
    orderLines: {
      orderLine: lines.map((line, index) => ({
        lineNumber: String(index + 1),
        item: { sku: line.sku ?? "MUG", productName: line.title },
        charges: {
          charge: (line.charges ?? [product(10)]).map(({ type, name, amount, tax }) => ({
            chargeType: type,
            chargeName: name,
            chargeAmount: { currency: "USD", amount },
            tax:
              tax === null || tax === undefined
                ? null
                : { taxName: "Tax1", taxAmount: { currency: "USD", amount: tax } },
          })),
        },
        orderLineQuantity: { unitOfMeasurement: "EACH", amount: String(line.quantity ?? 1) },
        orderLineStatuses: {
          orderLineStatus: line.statuses ?? [status("Created", line.quantity ?? 1)],
        },
        intentToCancel: line.intentToCancel ? "TRUE" : "FALSE",
        fulfillment: { fulfillmentOption: "S2H", shipMethod: line.shipMethod },
      })),
    },
    ...more,
  });
}

/** Converts cents to dollars. */
const dollars = (cents: number) => cents / 100;
const money = (max: number) => fc.integer({ min: 0, max }).map(dollars);
const tax = fc.option(money(5_000), { nil: null });

/**
 * Any line that Walmart could send: uneven cents, free units, discounts up to the price, fees, taxes without a base.
 */
const anyLine: fc.Arbitrary<TestLine> = fc
  .record({
    sku: fc.constantFrom("MUG", "PLATE", "BOWL"),
    quantity: fc.integer({ min: 1, max: 12 }),
    price: fc.oneof(fc.constantFrom(0, 1, 999, 1000), fc.integer({ min: 0, max: 500_000 })),
    priceTax: tax,
    discountShare: fc.option(fc.constantFrom(0, 0.1, 0.333, 1), { nil: null }),
    shipping: fc.option(fc.tuple(money(2_000), tax), { nil: null }),
    fees: fc.array(fc.tuple(fc.constantFrom("RecyclingFee", "BottleDeposit"), money(500), tax), {
      maxLength: 3,
    }),
    cancelled: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ price, priceTax, discountShare, fees, quantity, cancelled, ...line }) => {
    const gone = Math.min(cancelled, quantity);
    const off = Math.floor(price * (discountShare ?? 0));
    return {
      sku: line.sku,
      quantity,
      charges: [
        product(dollars(price), priceTax),
        ...(discountShare === null ? [] : [discount(dollars(off))]),
        ...(line.shipping ? [shipping(...line.shipping)] : []),
        ...fees.map((args) => fee(...args)),
      ],
      statuses: [status("Created", quantity - gone), status("Cancelled", gone)],
    };
  });

export const anyPurchaseOrder: fc.Arbitrary<WalmartPurchaseOrder> = fc
  .array(anyLine, { minLength: 1, maxLength: 6 })
  .map((lines) => purchaseOrder(lines));
