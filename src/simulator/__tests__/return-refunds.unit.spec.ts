import fc from "fast-check";
import { type Json, lineOf, refund, tags, view } from "./support/returns";
import { errorOf, openShop, type Shop } from "./support/seller";

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

  it("refunds units, with Walmart's amounts", async () => {
    const number = returned();
    const { purchaseOrderId } = lineOf(shop, number);
    const response = await refund(shop, number, [
      [1, 2],
      [2, 1],
    ]);
    expect(response).toMatchObject({
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
    ["no line list", [[1]], { refundLines: undefined }, "mandatory fields are missing"],
    ["another customer order", [[1]], { customerOrderId: "1" }, "number is not valid"],
    ["no line number although there are several", [[undefined, 1]], {}, "has more than one line"],
    ["more than was returned", [[1, 4]], {}, "quantity is not available"],
    [
      "more than was returned, in two parts",
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
    "rejects %s",
    async (_name, lines, body, description) => {
      const number = returned();
      const response = await refund(shop, number, lines, body);
      expect(response.status).toBe(400);
      expect(errorOf(response)).toMatchObject({
        code: "INVALID_REQUEST_CONTENT.GMP_RETURN_API",
        description: expect.stringContaining(description),
      });
      expect(shop.simulator.effects({ returnOrderId: number })).toEqual([]);
    },
  );

  it("rejects a repetition, a canceled return and an unknown return", async () => {
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

  it("refunds no more than what goodwill refunds left", async () => {
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

  it("requires the permission, and the return must belong to the seller", async () => {
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

  it("refunds exactly what was paid, however it is split and refunded", async () => {
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
          action: fc.constantFrom("refund", "by one", "cancel"),
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
        for (const { units, action } of [...steps, { units: quantity, action: "refund" }]) {
          const taken = Math.min(units, left);
          if (taken === 0) {
            break;
          }
          const { returnOrderId } = shop.simulator.createReturn({
            purchaseOrderId,
            lines: [{ lineNumber: "1", quantity: taken }],
          });
          if (action === "cancel") {
            shop.simulator.moveReturn(returnOrderId, "cancelled");
            continue;
          }
          const calls = action === "by one" ? Array.from({ length: taken }, () => 1) : [taken];
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
