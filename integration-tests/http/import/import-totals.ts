import fc from "fast-check";
import {
  medusaCents,
  medusaOrder,
  medusaOrderOf,
  walmartCents,
} from "../../support/store/medusa-order";
import { storePart, type TestStore } from "../../support/store/suite";

const SKUS = ["SKU-A", "SKU-B", "SKU-C"];

interface Charge {
  type: "PRODUCT" | "SHIPPING" | "FEE";
  name: string;
  amount: number;
  tax: number | null;
}

interface Line {
  sku: string;
  quantity: number;
  charges: Charge[];
}

const money = (cents: number) => ({ currency: "USD", amount: cents / 100 });

/** A purchase order as Walmart answers it, with whatever charges. */
function rawOrder(purchaseOrderId: string, lines: Line[]): Record<string, unknown> {
  return {
    purchaseOrderId,
    customerOrderId: `2000${purchaseOrderId}`,
    customerEmailId: `${purchaseOrderId}ABCDEF@relay.walmart.com`,
    orderDate: Date.now(),
    shippingInfo: {
      phone: "4155550100",
      estimatedShipDate: Date.now() + 86_400_000,
      estimatedDeliveryDate: Date.now() + 4 * 86_400_000,
      methodCode: "Standard",
      postalAddress: { name: "Ada Byron", address1: "1 Main St", city: "Reno", state: "NV" },
    },
    orderLines: {
      orderLine: lines.map((line, index) => ({
        lineNumber: String(index + 1),
        item: { productName: `Product ${line.sku}`, sku: line.sku },
        charges: {
          charge: line.charges.map(({ type, name, amount, tax }) => ({
            chargeType: type,
            chargeName: name,
            chargeAmount: money(amount),
            tax: tax === null ? null : { taxName: "Tax1", taxAmount: money(tax) },
          })),
        },
        orderLineQuantity: { unitOfMeasurement: "EACH", amount: String(line.quantity) },
        orderLineStatuses: {
          orderLineStatus: [
            {
              status: "Created",
              statusQuantity: { unitOfMeasurement: "EACH", amount: String(line.quantity) },
            },
          ],
        },
        intentToCancel: "FALSE",
        fulfillment: { fulfillmentOption: "S2H", shipMethod: "STANDARD" },
      })),
    },
  };
}

const tax = fc.option(fc.nat(2_000), { nil: null });

/** Charges that Walmart may combine on a line; the discount is never more than the price. */
const charges: fc.Arbitrary<Charge[]> = fc
  .record({
    price: fc.integer({ min: 1, max: 25_000 }),
    priceTax: tax,
    off: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null, freq: 2 }),
    shipping: fc.option(fc.tuple(fc.nat(2_000), tax), { nil: null }),
    fee: fc.option(fc.tuple(fc.integer({ min: 1, max: 500 }), tax), { nil: null, freq: 3 }),
  })
  .map(({ price, priceTax, off, shipping, fee }) => {
    const discount = off === null ? 0 : Math.floor((price * off) / 100);
    return [
      { type: "PRODUCT" as const, name: "ItemPrice", amount: price, tax: priceTax },
      ...(discount
        ? [
            {
              type: "PRODUCT" as const,
              name: "SubscriptionDiscount",
              amount: -discount,
              tax: null,
            },
          ]
        : []),
      ...(shipping
        ? [{ type: "SHIPPING" as const, name: "Shipping", amount: shipping[0], tax: shipping[1] }]
        : []),
      ...(fee ? [{ type: "FEE" as const, name: "RecyclingFee", amount: fee[0], tax: fee[1] }] : []),
    ];
  });

const orders = fc.array(
  fc.record({
    sku: fc.constantFrom(...SKUS),
    quantity: fc.integer({ min: 1, max: 7 }),
    charges,
  }),
  { minLength: 1, maxLength: 5 },
);

/** A tax on something that is free has no rate: Medusa gets it as a shipping method of its own. */
function untaxable(lines: Line[]): boolean {
  const sum = (type: Charge["type"], what: (charge: Charge) => number) =>
    lines
      .flatMap((line) => line.charges)
      .filter((charge) => charge.type === type)
      .reduce((total, charge) => total + what(charge), 0);
  const isFree = (charged: number, taxed: number) => charged <= 0 && taxed > 0;
  return (
    isFree(
      sum("SHIPPING", (charge) => charge.amount),
      sum("SHIPPING", (charge) => charge.tax ?? 0),
    ) ||
    lines.some(
      (line) =>
        line.charges
          .filter(({ type }) => type === "PRODUCT")
          .reduce((total, { amount }) => total + amount, 0) <= 0 &&
        line.charges.some(({ type, tax: one }) => type === "PRODUCT" && (one ?? 0) > 0),
    )
  );
}

async function importOne(store: TestStore, lines: Line[]) {
  await store.connect();
  const raw = rawOrder("108000000001", lines);
  store.walmart.createOrder({ raw });
  expect(await store.sync(["orders"])).toMatchObject([{ ok: true, counts: { imported: 1 } }]);
  return await medusaOrderOf(store, "108000000001");
}

export const importTotals = storePart("import-totals", (store) => {
  it("makes 40 random orders equal to the cent, all of them paid", async () => {
    await store.connect();
    const samples = fc.sample(orders, { numRuns: 40, seed: 20_260 });
    samples.forEach((lines, index) => {
      store.walmart.createOrder({ raw: rawOrder(String(108_000_000_100 + index), lines) });
    });

    expect(await store.sync(["orders"])).toMatchObject([
      { ok: true, counts: { imported: 40, held: 0 }, errors: [] },
    ]);

    for (const [index, lines] of samples.entries()) {
      const number = String(108_000_000_100 + index);
      const row = await store.order(number);
      const order = await medusaOrder(store, row.order_id);
      const expected = walmartCents(rawOrder(number, lines));
      const seen = medusaCents(order);
      expect({ number, total: seen.total, row: Math.round(row.total * 100) }).toEqual({
        number,
        total: expected.total,
        row: expected.total,
      });
      if (!untaxable(lines)) expect({ number, ...seen }).toEqual({ number, ...expected });
      expect({ number, ...paymentOf(order) }).toEqual({
        number,
        status: expected.total > 0 ? "captured" : order.payment_status,
        outstanding: 0,
        captured: expected.total,
      });
    }
  });

  const cases: [string, Line[], Record<string, number>][] = [
    [
      "an amount that does not divide by the units",
      [{ sku: "SKU-A", quantity: 3, charges: [product(1_000, 70)] }],
      { item: 1_000, tax: 70, total: 1_070, shipping: 0, discount: 0 },
    ],
    [
      "seven units of a cent each but one",
      [{ sku: "SKU-A", quantity: 7, charges: [product(6, 1)] }],
      { item: 6, tax: 1, total: 7 },
    ],
    [
      "two discounts and a tax on what is left",
      [
        {
          sku: "SKU-A",
          quantity: 3,
          charges: [product(2_999, 201), discount(333), discount(100)],
        },
      ],
      { item: 2_999, discount: 433, tax: 201, total: 2_767 },
    ],
    [
      "a discount that takes its tax with it",
      [
        {
          sku: "SKU-A",
          quantity: 2,
          charges: [product(2_000, 165), { ...discount(500), tax: -41 }],
        },
      ],
      { item: 2_000, discount: 500, tax: 124, total: 1_624 },
    ],
    [
      "shipping with tax",
      [
        {
          sku: "SKU-A",
          quantity: 1,
          charges: [product(845, 70), { type: "SHIPPING", name: "Shipping", amount: 699, tax: 58 }],
        },
      ],
      { item: 845, shipping: 699, tax: 128, total: 1_672 },
    ],
    [
      "fees with tax, on two lines",
      [
        {
          sku: "SKU-A",
          quantity: 1,
          charges: [product(500, 41), { type: "FEE", name: "TireFee", amount: 250, tax: 7 }],
        },
        {
          sku: "SKU-B",
          quantity: 2,
          charges: [product(500, 41), { type: "FEE", name: "TireFee", amount: 125, tax: null }],
        },
      ],
      { item: 1_000, shipping: 375, tax: 89, total: 1_464 },
    ],
    [
      "a tax on what is free",
      [{ sku: "SKU-A", quantity: 1, charges: [product(1_000, 83), discount(1_000)] }],
      { item: 1_000, discount: 1_000, total: 83 },
    ],
    [
      "a charge of a type that is not known yet",
      [
        {
          sku: "SKU-A",
          quantity: 1,
          charges: [
            product(1_000, 83),
            { type: "SURPRISE" as Charge["type"], name: "Surprise", amount: 199, tax: null },
          ],
        },
      ],
      { item: 1_000, shipping: 199, tax: 83, total: 1_282 },
    ],
  ];
  it.each(cases)("%s", async (_name, lines, expected) => {
    const order = await importOne(store, lines);
    expect(medusaCents(order)).toMatchObject(expected);
    expect(paymentOf(order)).toEqual({
      status: "captured",
      outstanding: 0,
      captured: expected.total,
    });
  });

  it("makes one item of all units of a SKU at one price, for one line and for lines of one unit", async () => {
    await store.connect();
    const options = { lines: [{ sku: "SKU-A", quantity: 3, price: 13.37, tax: 3.31 }] };
    const whole = store.walmart.createOrder(options).purchaseOrderId;
    const units = store.walmart.createOrder({ ...options, unitLines: true }).purchaseOrderId;
    await store.sync(["orders"]);
    for (const number of [whole, units]) {
      const order = await medusaOrderOf(store, number);
      expect(order.items).toMatchObject([
        { variant_sku: "SKU-A", quantity: 3, unit_price: 13.37, variant_id: expect.any(String) },
      ]);
      expect(medusaCents(order)).toEqual(walmartCents(store.walmart.getOrder(number)!));
    }
    const row = await store.order(units);
    const [item] = (await medusaOrder(store, row.order_id)).items;
    expect(row.lines).toHaveLength(3);
    for (const line of row.lines)
      expect(line).toMatchObject({ line_item_id: item.id, quantity: 1 });
  });

  it("makes two items of two prices of a SKU", async () => {
    await store.connect();
    const { purchaseOrderId } = store.walmart.createOrder({
      lines: [
        { sku: "SKU-A", quantity: 2, price: 10 },
        { sku: "SKU-A", quantity: 1, price: 12.5 },
      ],
    });
    await store.sync(["orders"]);
    const order = await medusaOrderOf(store, purchaseOrderId);
    expect(
      order.items
        .map((item: { quantity: number; unit_price: number }) => [item.quantity, item.unit_price])
        .sort(),
    ).toEqual([
      [1, 12.5],
      [2, 10],
    ]);
    const row = await store.order(purchaseOrderId);
    expect(new Set(row.lines.map((line: { line_item_id: string }) => line.line_item_id)).size).toBe(
      2,
    );
  });
});

function product(amount: number, taxed: number | null): Charge {
  return { type: "PRODUCT", name: "ItemPrice", amount, tax: taxed };
}

function discount(amount: number): Charge {
  return { type: "PRODUCT", name: "SubscriptionDiscount", amount: -amount, tax: null };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- core's answer
function paymentOf(order: any) {
  const payments = (order.payment_collections ?? []).flatMap(
    (collection: { payments: { captures: { amount: number }[] }[] }) => collection.payments,
  );
  return {
    status: order.payment_status,
    outstanding: order.summary.pending_difference,
    captured: Math.round(
      payments
        .flatMap((payment: { captures: { amount: number }[] }) => payment.captures)
        .reduce((sum: number, capture: { amount: number }) => sum + capture.amount, 0) * 100,
    ),
  };
}
