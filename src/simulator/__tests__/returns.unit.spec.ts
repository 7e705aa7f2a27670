import { type Json, lineOf, refund, tags, view } from "./support/returns";
import { openShop, type Shop } from "./support/seller";

const HOUR = 3_600_000;
const threeUnits = { status: "Delivered" as const, lines: [{ sku: "A", quantity: 3 }] };

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

  it("are created from shipped units, each only once", () => {
    const purchaseOrderId = shop.order();
    const ask = (quantity?: number) =>
      shop.simulator.createReturn({ purchaseOrderId, lines: [{ lineNumber: "1", quantity }] });
    expect(() => ask()).toThrow(/^lines: the order has no/);
    shop.simulator.ship(purchaseOrderId, { lines: [{ lineNumber: "1", quantity: 2 }] });
    expect(() => ask(3)).toThrow("has 2 returnable units, not 3");
    const first = ask(1).returnOrderId;
    expect(first).toMatch(/^\d{18}$/);
    expect(() => ask(2)).toThrow("has 1 returnable unit, not 2");
    shop.simulator.moveReturn(first, "cancelled");
    expect(ask(2).returnOrderId).not.toBe(first);
    expect(() => ask()).toThrow(/^lines: the order has no/);
    expect(() => shop.simulator.createReturn({ purchaseOrderId: "1" })).toThrow(
      "there is no order 1",
    );
  });

  it("have the buyer's refund amounts, whether they divide evenly or not", () => {
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

  it("exclude shipping if requested", () => {
    const order = {
      status: "Delivered",
      lines: [{ sku: "A", price: 10, tax: 1, shipping: 5, shippingTax: 0.5 }],
    };
    const number = returned({ refundShipping: false }, order);
    expect(view(shop, number).totalRefundAmount.currencyAmount).toBe(11);
    expect(lineOf(shop, number).charges[1]).toMatchObject({ isBillable: false });
  });

  it("go through their stages, with events and times", () => {
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
    expect(() => shop.simulator.moveReturn(number, "in_transit")).toThrow("is not possible");
    expect(view(shop, number).simulator.refundBy).toBe(Date.parse(line.statusTime) + 48 * HOUR);
    const [group] = view(shop, number).returnLineGroups;
    expect(group.labels[0].carrierInfoList[0].trackingNo).toMatch(/^\d{12}$/);
  });

  it("can also be delivered after the refund", async () => {
    const number = returned();
    expect((await refund(shop, number, [[1]])).status).toBe(200);
    shop.simulator.moveReturn(number, "in_transit");
    shop.simulator.moveReturn(number, "delivered");
    expect(tags(shop, number).slice(0, 2)).toEqual([
      "DELIVERED_AFTER_INVOICE",
      "INTRANSIT_AFTER_INVOICE",
    ]);
    expect(lineOf(shop, number).status).toBe("COMPLETED");
    expect(() => shop.simulator.moveReturn(number, "cancelled")).toThrow("is not possible");
  });

  it("are not sent back when the buyer keeps the goods", async () => {
    const number = returned({ keepIt: true });
    expect(view(shop, number).returnLineGroups[0]).toMatchObject({
      labels: [],
      returnExpectedFlag: false,
    });
    expect(lineOf(shop, number)).toMatchObject({ isKeepIt: true });
    expect(() => shop.simulator.moveReturn(number, "delivered")).toThrow("keeps the goods");
    expect((await refund(shop, number, [[]])).status).toBe(200);
  });

  it("are replaced by a free order instead of refunded", async () => {
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

  it("wait for the seller indefinitely if auto-refund is off", () => {
    shop.simulator.updateSettings({ autoRefundHours: null });
    const number = returned();
    shop.simulator.moveReturn(number, "delivered");
    shop.simulator.advanceClock(1000 * HOUR);
    expect(lineOf(shop, number).status).toBe("DELIVERED");
  });

  it("name who refunded in the chosen field, after the refund", async () => {
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

  it("are created and moved by the bodies of Walmart's sandbox", async () => {
    const purchaseOrderId = shop.order(threeUnits);
    const created = await shop.control("returns", {
      purchaseOrderId,
      lineNumber: 1,
      qty: 2,
      returnReason: "DEFECTIVE",
    });
    expect(created.status).toBe(201);
    const { returnOrderId } = created.body;
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

  it("are shown and moved by the control API", async () => {
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
