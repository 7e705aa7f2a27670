import type { WalmartOrderLine } from "../../walmart-api/schemas/order";
import { lineCharges, orderTotals } from "..";
import {
  discount,
  fee,
  product,
  purchaseOrder,
  shipping,
  status,
  type TestLine,
} from "./purchase-order";

const line = (testLine: TestLine) =>
  purchaseOrder([testLine]).orderLines.orderLine[0] as WalmartOrderLine;

describe("lineCharges", () => {
  it("reads a charge as the amount for all units of the line", () => {
    const charges = lineCharges(line({ quantity: 3, charges: [product(30, 2.1)] }));
    expect(charges).toMatchObject({ product: 30, product_tax: 2.1 });
  });

  it("separates products, discounts, shipping and fees", () => {
    const charges = lineCharges(
      line({
        charges: [
          product(20, 1.4),
          discount(2, -0.14),
          shipping(5.99, 0.42),
          fee("RecyclingFee", 0.5, 0.03),
          { type: "GIFTWRAP", name: "GiftWrap", amount: 3, tax: null },
        ],
      }),
    );
    expect(charges).toEqual({
      product: 20,
      product_tax: 1.4,
      discount: 2,
      discount_tax: 0.14,
      discounts: [{ name: "SubscriptionDiscount", amount: 2, tax: 0.14 }],
      shipping: 5.99,
      shipping_tax: 0.42,
      fees: [
        { name: "RecyclingFee", amount: 0.5, tax: 0.03 },
        { name: "GiftWrap", amount: 3, tax: 0 },
      ],
    });
  });

  it("adds decimals exactly", () => {
    expect(lineCharges(line({ charges: [product(0.1), product(0.2)] })).product).toBe(0.3);
  });

  it("reads a line without charges", () => {
    const bare: WalmartOrderLine = { ...line({}), charges: null };
    expect(lineCharges(bare)).toMatchObject({ product: 0, shipping: 0, fees: [] });
  });

  it.each([
    ["one of four canceled", 4, 1, 7.5],
    ["an uneven share, to the cent", 3, 1, 6.67],
    ["all canceled", 2, 2, 0],
    ["more canceled than ordered", 2, 5, 0],
  ])("prorates the open units: %s", (_, quantity, cancelled, expected) => {
    const statuses = [status("Created", quantity - cancelled), status("Cancelled", cancelled)];
    const charges = lineCharges(line({ quantity, charges: [product(10)], statuses }), {
      include: "open",
    });
    expect(charges.product).toBe(expected);
  });
});

describe("orderTotals", () => {
  it("adds up the order", () => {
    const po = purchaseOrder([
      { charges: [product(124.98, 10.93), shipping(2, 0.19)] },
      { sku: "PLATE", charges: [product(10), discount(1), fee("RecyclingFee", 0.5)] },
    ]);
    expect(orderTotals(po)).toEqual({
      item_total: 134.98,
      discount_total: 1,
      shipping_total: 2,
      fee_total: 0.5,
      tax_total: 11.12,
      total: 147.6,
      currency_code: "usd",
    });
  });

  it("omits canceled units by default", () => {
    const po = purchaseOrder([
      { charges: [product(10, 1), shipping(4)] },
      { sku: "PLATE", charges: [product(20, 2)], statuses: [status("Cancelled", 1)] },
    ]);
    expect(orderTotals(po).total).toBe(15);
    expect(orderTotals(po, { include: "all" }).total).toBe(37);
  });
});
