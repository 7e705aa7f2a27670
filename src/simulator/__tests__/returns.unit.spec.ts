import fc from "fast-check";
import { errorOf, openShop, type Shop } from "./support/seller";

const HOUR = 3_600_000;
const threeUnits = { status: "Delivered" as const, lines: [{ sku: "A", quantity: 3 }] };

type Json = ReturnType<typeof JSON.parse>;

/** A return as the control plane shows it. */
const view = (shop: Shop, number: string) => shop.simulator.getReturn(number) as Json;
const lineOf = (shop: Shop, number: string, index = 0) =>
  view(shop, number).returnOrderLines[index];
const tags = (shop: Shop, number: string, index = 0): string[] =>
  lineOf(shop, number, index).returnTrackingDetail.map(({ eventTag }: Json) => eventTag);

/** Refunds by the API: `[return order line number, quantity]`, with undefined for what is left out. */
function refund(shop: Shop, number: string, lines: [number?, number?][], body: object = {}) {
  const { customerOrderId } = view(shop, number);
  const refundLines = lines.map(([returnOrderLineNumber, measurementValue]) => ({
    returnOrderLineNumber,
    quantity:
      measurementValue === undefined ? undefined : { unitOfMeasure: "EACH", measurementValue },
  }));
  return shop.call(`/v3/returns/${number}/refund`, {
    method: "POST",
    body: { customerOrderId, refundLines, ...body },
  });
}

describe("returns", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const relogin = async () => {
    shop.token = (await shop.login()).body.access_token;
  };
  const returned = (input: object = {}, order: object = threeUnits) =>
    shop.simulator.createReturn({ purchaseOrderId: shop.order(order), ...input }).returnOrderId;

  it("are made of shipped units, each only once", () => {
    const purchaseOrderId = shop.order();
    const ask = (quantity?: number) =>
      shop.simulator.createReturn({ purchaseOrderId, lines: [{ lineNumber: "1", quantity }] });
    expect(() => ask()).toThrow(/^lines: nothing/);
    shop.simulator.ship(purchaseOrderId, { lines: [{ lineNumber: "1", quantity: 2 }] });
    expect(() => ask(3)).toThrow("has 2 that can be returned, not 3");
    const first = ask(1).returnOrderId;
    expect(first).toMatch(/^\d{18}$/);
    expect(() => ask(2)).toThrow("has 1 that can be returned");
    shop.simulator.moveReturn(first, "cancelled");
    expect(ask(2).returnOrderId).not.toBe(first);
    expect(() => ask()).toThrow(/^lines: nothing/);
    expect(() => shop.simulator.createReturn({ purchaseOrderId: "1" })).toThrow("no order 1");
  });

  it("tell what the buyer gets back, whether it divides evenly or not", () => {
    const purchaseOrderId = shop.order({
      status: "Delivered",
      lines: [
        {
          sku: "A",
          quantity: 3,
          lineTotal: 10,
          tax: 0.83,
          discounts: 1,
          shipping: 5,
          shippingTax: 0.4,
        },
      ],
    });
    const ask = (quantity: number) => {
      const lines = [{ lineNumber: "1", quantity, reason: "DAMAGED", description: "A dent" }];
      return shop.simulator.createReturn({ purchaseOrderId, lines }).returnOrderId;
    };
    const one = ask(1);
    expect(lineOf(shop, one)).toMatchObject({
      returnReason: "DAMAGED",
      returnDescription: "A dent",
      purchaseOrderLineNumber: 1,
      lastItem: false,
      unitPrice: { currencyAmount: 3.33 },
      charges: [
        {
          chargeCategory: "PRODUCT",
          chargeName: "ItemPrice",
          chargePerUnit: { currencyAmount: 3.33, currencyUnit: "USD" },
          excessCharge: { currencyAmount: 0 },
          tax: [{ taxPerUnit: { currencyAmount: 0.27 }, excessTax: { currencyAmount: 0 } }],
        },
        { chargePerUnit: { currencyAmount: 0.33 }, isDiscount: true },
        { chargeCategory: "SHIPPING", chargePerUnit: { currencyAmount: 1.66 } },
      ],
    });
    expect(view(shop, one).totalRefundAmount.currencyAmount).toBe(5.06);
    const rest = ask(2);
    expect(lineOf(shop, rest)).toMatchObject({
      lastItem: true,
      charges: [
        { excessCharge: { currencyAmount: 0.01 }, tax: [{ excessTax: { currencyAmount: 0.02 } }] },
        { excessCharge: { currencyAmount: 0.01 } },
        { excessCharge: { currencyAmount: 0.02 } },
      ],
    });
    const totals = Object.fromEntries(
      lineOf(shop, rest).chargeTotals.map((total: Json) => [
        total.name,
        total.value.currencyAmount,
      ]),
    );
    expect(totals).toEqual({
      lineUnitPrice: 3.33,
      lineProductTaxes: 0.56,
      lineTotalTaxes: 0.83,
      lineShippingFee: 3.34,
      lineSubTotal: 6,
      lineTotal: 10.17,
    });
    // 10 + 0.83 − 1 + 5 + 0.4
    expect(view(shop, rest).totalRefundAmount.currencyAmount).toBe(10.17);
  });

  it("leave out the shipping when told so", () => {
    const order = {
      status: "Delivered",
      lines: [{ sku: "A", price: 10, tax: 1, shipping: 5, shippingTax: 0.5 }],
    };
    const number = returned({ refundShipping: false }, order);
    expect(view(shop, number).totalRefundAmount.currencyAmount).toBe(11);
    expect(lineOf(shop, number).charges[1]).toMatchObject({ isBillable: false });
  });

  it("go through their stages, which tell their events and times", () => {
    const number = returned();
    expect(lineOf(shop, number)).toMatchObject({
      status: "INITIATED",
      currentDeliveryStatus: "NOT_SHIPPED",
      currentRefundStatus: "NOT_REFUNDED",
    });
    shop.simulator.advanceClock(HOUR);
    shop.simulator.moveReturn(number, "in_transit");
    shop.simulator.advanceClock(HOUR);
    shop.simulator.moveReturn(number, "delivered");
    const line = lineOf(shop, number);
    expect(line).toMatchObject({ status: "DELIVERED", currentDeliveryStatus: "DELIVERED" });
    expect(line.returnTrackingDetail).toMatchObject([
      { sequenceNo: 2, eventTag: "DELIVERED_AT_RETURN_CENTER", eventTime: line.statusTime },
      { sequenceNo: 1, eventTag: "RETURN_IN_TRANSIT" },
      {
        sequenceNo: 0,
        eventTag: "RETURN_INITIATED",
        eventTime: view(shop, number).returnOrderDate,
      },
    ]);
    expect(() => shop.simulator.moveReturn(number, "in_transit")).toThrow("cannot follow");
    expect(view(shop, number).simulator.refundBy).toBe(Date.parse(line.statusTime) + 48 * HOUR);
    const [group] = view(shop, number).returnLineGroups;
    expect(group.labels[0].carrierInfoList[0].trackingNo).toMatch(/^\d{12}$/);
  });

  it("come back after the refund, too", async () => {
    const number = returned();
    expect((await refund(shop, number, [[1]])).status).toBe(200);
    shop.simulator.moveReturn(number, "in_transit");
    shop.simulator.moveReturn(number, "delivered");
    expect(tags(shop, number).slice(0, 2)).toEqual([
      "DELIVERED_AFTER_INVOICE",
      "INTRANSIT_AFTER_INVOICE",
    ]);
    expect(lineOf(shop, number).status).toBe("COMPLETED");
    expect(() => shop.simulator.moveReturn(number, "cancelled")).toThrow("cannot follow");
  });

  it("do not come back when the buyer keeps the goods", async () => {
    const number = returned({ keepIt: true });
    expect(view(shop, number).returnLineGroups[0]).toMatchObject({
      labels: [],
      returnExpectedFlag: false,
    });
    expect(lineOf(shop, number)).toMatchObject({ isKeepIt: true });
    expect(() => shop.simulator.moveReturn(number, "delivered")).toThrow("keeps it");
    expect((await refund(shop, number, [[]])).status).toBe(200);
  });

  it("are replaced by an order free of charge, and not refunded", async () => {
    const purchaseOrderId = shop.order(threeUnits);
    const { returnOrderId, replacementPurchaseOrderId = "" } = shop.simulator.createReturn({
      purchaseOrderId,
      type: "REPLACEMENT",
      lines: [{ lineNumber: "1", quantity: 2 }],
    });
    const sale = shop.simulator.getOrder(purchaseOrderId) as Json;
    const replacement = shop.simulator.getOrder(replacementPurchaseOrderId) as Json;
    expect(replacement).toMatchObject({
      orderType: "REPLACEMENT",
      originalCustomerOrderID: sale.customerOrderId,
      customerEmailId: sale.customerEmailId,
      shippingInfo: { postalAddress: sale.shippingInfo.postalAddress },
      orderSummary: { totalAmount: { currencyAmount: 0 } },
      orderLines: { orderLine: [{ item: { sku: "A" }, orderLineQuantity: { amount: "2" } }] },
    });
    expect(view(shop, returnOrderId)).toMatchObject({
      returnType: "REPLACEMENT",
      replacementCustomerOrderId: replacement.customerOrderId,
    });
    shop.simulator.moveReturn(returnOrderId, "delivered");
    shop.simulator.advanceClock(100 * HOUR);
    expect(lineOf(shop, returnOrderId).status).toBe("DELIVERED");
    expect(() => shop.simulator.moveReturn(returnOrderId, "refunded_by_walmart")).toThrow(
      "not refunded",
    );
    await relogin();
    expect((await refund(shop, returnOrderId, [[1, 1]])).status).toBe(400);
  });

  it("are refunded by Walmart after 48 hours, once, as far as the seller did not", async () => {
    const number = returned();
    shop.simulator.moveReturn(number, "delivered");
    await refund(shop, number, [[1, 1]]);
    shop.simulator.advanceClock(47 * HOUR);
    expect(lineOf(shop, number)).toMatchObject({ status: "DELIVERED", refundedQty: 1 });
    const before = view(shop, number).simulator.lastModified;
    shop.simulator.advanceClock(HOUR);
    await relogin();
    expect(lineOf(shop, number)).toMatchObject({ status: "COMPLETED", refundedQty: 3 });
    expect(view(shop, number).simulator.lastModified).toBeGreaterThan(before);
    shop.simulator.advanceClock(100 * HOUR);
    const find = (source: "api" | "walmart") =>
      shop.simulator.effects({ kind: "return_refund", returnOrderId: number, source });
    expect(find("walmart")).toMatchObject([{ lines: [{ quantity: 2 }] }]);
    expect(find("api")).toMatchObject([{ lines: [{ quantity: 1 }] }]);
  });

  it("wait for the seller without end when told so", () => {
    shop.simulator.updateSettings({ autoRefundHours: null });
    const number = returned();
    shop.simulator.moveReturn(number, "delivered");
    shop.simulator.advanceClock(1000 * HOUR);
    expect(lineOf(shop, number).status).toBe("DELIVERED");
  });

  it("say who refunded in the field that is set, once somebody did", async () => {
    const number = returned();
    const both = () => {
      const { refundCoveredBy, refundChannel } = lineOf(shop, number);
      return { refundCoveredBy, refundChannel };
    };
    expect(both()).toEqual({});
    shop.simulator.moveReturn(number, "refunded_by_walmart");
    expect(shop.simulator.effects()).toEqual([]);
    const covered = { refundCoveredBy: "SELLER" };
    const channel = { refundChannel: "WALMART_TRIGGERED_REFUND" };
    expect(both()).toEqual(covered);
    shop.simulator.updateSettings({ refundedByField: "refundChannel" });
    expect(both()).toEqual(channel);
    shop.simulator.updateSettings({ refundedByField: "both" });
    expect(both()).toEqual({ ...covered, ...channel });
    shop.simulator.updateSettings({ refundedByField: "none" });
    expect(both()).toEqual({});
  });

  it("are made and moved by the bodies of Walmart's sandbox", async () => {
    const purchaseOrderId = shop.order(threeUnits);
    const made = await shop.control("returns", {
      purchaseOrderId,
      lineNumber: 1,
      qty: 2,
      returnReason: "DEFECTIVE",
    });
    expect(made.status).toBe(201);
    const { returnOrderId } = made.body;
    const put = (change: object) =>
      shop.control("returns", { returnOrderId, lineNumber: 1, qty: 2, ...change }, "PUT");
    const delivered = await put({ status: "DELIVERED", eventTag: "DELIVERED_AT_RETURN_CENTER" });
    expect(delivered.body.return.returnOrderLines).toMatchObject([
      { status: "DELIVERED", returnReason: "DEFECTIVE", quantity: { measurementValue: 2 } },
    ]);
    const wrong: [object, string][] = [
      [{ status: "INITIATED", eventTag: "REFUND_ISSUED" }, "status"],
      [{ eventTag: "RETURN_IN_TRANSIT" }, "eventTag"],
      [{}, "eventTag"],
      [{ status: "COMPLETED", qty: 3 }, "qty"],
      [{ lineNumber: 2, status: "COMPLETED" }, "lineNumber"],
    ];
    for (const [change, field] of wrong) {
      expect((await put(change)).body.error).toMatchObject({ field });
    }
    await put({ status: "COMPLETED", eventTag: "REFUND_INITIATED" });
    expect(lineOf(shop, returnOrderId)).toMatchObject({ status: "COMPLETED", refundedQty: 0 });
    await put({ status: "COMPLETED" });
    expect(tags(shop, returnOrderId).slice(0, 2)).toEqual(["REFUND_ISSUED", "REFUND_INITIATED"]);
    expect(lineOf(shop, returnOrderId).refundedQty).toBe(2);
    expect(shop.statuses(purchaseOrderId)).toMatch(/^1 Delivered \d+, 2 Refund/);
  });

  it("are shown and moved by the control plane", async () => {
    const number = returned();
    const moved = await shop.control(`returns/${number}/move`, { to: "in_transit" });
    expect(moved.body.return.returnOrderId).toBe(number);
    const wrong = await shop.control(`returns/${number}/move`, { to: "lost" });
    expect(wrong.body.error.field).toBe("to");
    expect((await shop.control(`returns/${number}`)).body.return).toEqual(view(shop, number));
    expect((await shop.control("returns")).body.returns).toHaveLength(1);
    expect((await shop.control("returns/1")).status).toBe(404);
    await refund(shop, number, [[1]]);
    const { effects } = (await shop.control(`effects?kind=return_refund&returnOrderId=${number}`))
      .body;
    expect(effects).toHaveLength(1);
    await shop.control("reset", {});
    expect(shop.simulator.returns()).toEqual([]);
  });
});

describe("refunding returns", () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await openShop({ settings: { throttle: "off" } });
  });
  afterAll(() => shop.simulator.stop());

  const twoLines = {
    status: "Delivered" as const,
    lines: [
      { sku: "A", quantity: 3, lineTotal: 10, tax: 1 },
      { sku: "B", price: 5, tax: null },
    ],
  };
  const returned = (input: object = {}) =>
    shop.simulator.createReturn({ purchaseOrderId: shop.order(twoLines), ...input }).returnOrderId;

  it("names units and lets Walmart find the amounts", async () => {
    const number = returned();
    const { purchaseOrderId } = lineOf(shop, number);
    const answer = await refund(shop, number, [
      [1, 2],
      [2, 1],
    ]);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        returnOrderId: number,
        customerOrderId: view(shop, number).customerOrderId,
        refundLines: [
          { returnOrderLineNumber: 1, quantity: { unitOfMeasure: "EACH", measurementValue: 2 } },
          { returnOrderLineNumber: 2, quantity: { unitOfMeasure: "EACH", measurementValue: 1 } },
        ],
      },
    });
    expect(view(shop, number).simulator.status).toBe("INITIATED");
    expect(lineOf(shop, number)).toMatchObject({
      status: "INITIATED",
      refundedQty: 2,
      currentRefundStatus: "PARTIALLY_REFUNDED",
    });
    expect(lineOf(shop, number, 1)).toMatchObject({ status: "COMPLETED", refundedQty: 1 });
    expect(shop.statuses(purchaseOrderId)).toMatch(/^1 Delivered \d+, 2 Refund/);
    expect((await refund(shop, number, [[1]])).status).toBe(200);
    expect(view(shop, number).simulator.status).toBe("COMPLETED");
    expect(tags(shop, number)).toEqual(["REFUND_ISSUED", "REFUND_INITIATED", "RETURN_INITIATED"]);
    const effects = shop.simulator.effects({ returnOrderId: number });
    expect(effects).toMatchObject([
      {
        kind: "return_refund",
        source: "api",
        purchaseOrderId,
        lines: [
          { lineNumber: "1", returnOrderLineNumber: 1, sku: "A", quantity: 2, refunded: 7.32 },
          { lineNumber: "2", returnOrderLineNumber: 2, sku: "B", quantity: 1, refunded: 5 },
        ],
      },
      { lines: [{ quantity: 1, refunded: 3.68 }] },
    ]);
    const sale = shop.simulator.getOrder(purchaseOrderId) as Json;
    expect(sale.orderLines.orderLine[0].refund.refundCharges.refundCharge).toHaveLength(2);
  });

  it.each([
    ["no customer order", [[1]], { customerOrderId: undefined }, "mandatory fields are missing"],
    ["no lines", [], {}, "mandatory fields are missing"],
    ["lines left out", [[1]], { refundLines: undefined }, "mandatory fields are missing"],
    ["another customer order", [[1]], { customerOrderId: "1" }, "number is not valid"],
    ["no line number of several", [[undefined, 1]], {}, "has more than one line"],
    ["more than there is", [[1, 4]], {}, "quantity is not available"],
    [
      "more than there is in two parts",
      [
        [1, 2],
        [1, 2],
      ],
      {},
      "quantity is not available",
    ],
    ["nothing", [[1, 0]], {}, "quantity is not available"],
    ["a part of a unit", [[1, 0.5]], {}, "quantity is not available"],
    ["an unknown line", [[3, 1]], {}, "quantity is not available"],
  ] as [string, [number?, number?][], object, string][])(
    "refuses %s",
    async (_name, lines, body, description) => {
      const number = returned();
      const answer = await refund(shop, number, lines, body);
      expect(answer.status).toBe(400);
      expect(errorOf(answer)).toMatchObject({
        code: "INVALID_REQUEST_CONTENT.GMP_RETURN_API",
        description: expect.stringContaining(description),
      });
      expect(shop.simulator.effects({ returnOrderId: number })).toEqual([]);
    },
  );

  it("refuses the second time, a cancelled return and an unknown one", async () => {
    const number = returned();
    const all: [number][] = [[1], [2]];
    expect((await refund(shop, number, all)).status).toBe(200);
    expect(errorOf(await refund(shop, number, [[1, 1]])).description).toContain("not available");
    const cancelled = returned();
    shop.simulator.moveReturn(cancelled, "cancelled");
    expect((await refund(shop, cancelled, all)).status).toBe(400);
    const unknown = await shop.call("/v3/returns/1/refund", {
      method: "POST",
      body: { customerOrderId: "1", refundLines: [{ returnOrderLineNumber: 1 }] },
    });
    expect(errorOf(unknown).description).toBe("The return order number is not valid");
  });

  it("gives no more than what goodwill left", async () => {
    const number = returned({ lines: [{ lineNumber: "2" }] });
    const { purchaseOrderId } = lineOf(shop, number);
    const charge = {
      chargeType: "PRODUCT",
      chargeName: "ItemPrice",
      chargeAmount: { currency: "USD", amount: -2 },
    };
    const refundCharge = [{ refundReason: "Finance -> Goodwill", charge }];
    const refunds = { refund: [{ refundCharges: { refundCharge } }] };
    const orderLines = { orderLine: [{ lineNumber: "2", refunds }] };
    const body = { orderRefund: { purchaseOrderId, orderLines } };
    await shop.call(`/v3/orders/${purchaseOrderId}/refund`, { method: "POST", body });
    await refund(shop, number, [[]]);
    const effects = shop.simulator.effects({ purchaseOrderId });
    expect(effects.map(({ lines }) => lines[0]?.refunded)).toEqual([2, 3]);
  });

  it("needs the permission, and belongs to one seller", async () => {
    const sellers = [
      { clientId: "a", clientSecret: "s", scopes: { returns: "view_only" as const } },
      { clientId: "b", clientSecret: "s" },
    ];
    const other = await openShop({ sellers });
    const purchaseOrderId = other.order({ ...twoLines, clientId: "a" });
    const { returnOrderId } = other.simulator.createReturn({ purchaseOrderId });
    expect((await refund(other, returnOrderId, [[1]])).status).toBe(403);
    expect((await other.call("/v3/returns")).body.returnOrders).toHaveLength(1);
    other.token = (await other.login("b", "s")).body.access_token;
    expect((await refund(other, returnOrderId, [[1]])).status).toBe(400);
    expect((await other.call("/v3/returns")).status).toBe(404);
    await other.simulator.stop();
  });

  it("gives back exactly what was paid, however it is split and refunded", async () => {
    const cents = fc.integer({ min: 0, max: 5000 });
    const line = fc.record({
      quantity: fc.integer({ min: 1, max: 7 }),
      price: cents,
      tax: fc.option(cents),
      shipping: cents,
      shippingTax: cents,
      steps: fc.array(
        fc.record({
          units: fc.integer({ min: 1, max: 3 }),
          fate: fc.constantFrom("refund", "by one", "cancel"),
        }),
        { maxLength: 6 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(line, async ({ quantity, steps, ...money }) => {
        const price = money.price + 5000;
        const purchaseOrderId = shop.order({
          status: "Delivered",
          lines: [
            {
              sku: "A",
              quantity,
              lineTotal: price / 100,
              tax: money.tax === null ? null : money.tax / 100,
              shipping: money.shipping / 100,
              shippingTax: money.shippingTax / 100,
            },
          ],
        });
        let left = quantity;
        for (const { units, fate } of [...steps, { units: quantity, fate: "refund" }]) {
          const taken = Math.min(units, left);
          if (taken === 0) {
            break;
          }
          const { returnOrderId } = shop.simulator.createReturn({
            purchaseOrderId,
            lines: [{ lineNumber: "1", quantity: taken }],
          });
          if (fate === "cancel") {
            shop.simulator.moveReturn(returnOrderId, "cancelled");
            continue;
          }
          const calls = fate === "by one" ? Array.from({ length: taken }, () => 1) : [taken];
          for (const count of calls) {
            expect((await refund(shop, returnOrderId, [[1, count]])).status).toBe(200);
          }
          left -= taken;
          const sum = shop.simulator
            .effects({ returnOrderId })
            .flatMap(({ lines }) => lines)
            .reduce((total, { refunded = 0 }) => total + Math.round(refunded * 100), 0);
          const promised = view(shop, returnOrderId).totalRefundAmount.currencyAmount;
          expect(sum).toBe(Math.round(promised * 100));
        }
        const all = shop.simulator
          .effects({ purchaseOrderId })
          .flatMap(({ lines }) => lines)
          .reduce((total, { refunded = 0 }) => total + Math.round(refunded * 100), 0);
        expect(all).toBe(price + (money.tax ?? 0) + money.shipping + money.shippingTax);
      }),
      { numRuns: 60 },
    );
  });
});
