import { cancellation, openShop, shipment, type Shop } from "./support/seller";

const DAY = 86_400_000;

describe("the control API", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  const get = async (number: string) => (await shop.call(`/v3/orders/${number}`)).body.order;
  const relogin = async () => {
    shop.token = (await shop.login()).body.access_token;
  };

  it("creates an order from the body of Walmart's sandbox", async () => {
    const response = await shop.control("orders", {
      customerEmailId: "x@relay.walmart.com",
      shippingInfo: {
        phone: "4795550100",
        postalAddress: {
          name: "Ada Example",
          address1: "1 Main St",
          city: "Bentonville",
          state: "AR",
          postalCode: "72712",
          country: "USA",
        },
      },
      orderLines: {
        orderLine: [
          { item: { sku: "A" }, orderLineQuantity: { unitOfMeasurement: "EACH", amount: "2" } },
        ],
      },
    });
    expect(response.status).toBe(201);
    expect(response.body.purchaseOrderId).toMatch(/^\d{13,}$/);
    const order = await get(response.body.purchaseOrderId);
    expect(order).toMatchObject({
      customerEmailId: "x@relay.walmart.com",
      shippingInfo: { phone: "4795550100", postalAddress: { name: "Ada Example" } },
      orderLines: { orderLine: [{ lineNumber: "1", orderLineQuantity: { amount: "2" } }] },
    });
    expect(order.customerOrderId).not.toBe(order.purchaseOrderId);
  });

  it("creates orders to specification", async () => {
    const number = shop.order({
      customerName: "Someone Else",
      methodCode: "Express",
      orderDate: "2026-01-02T03:04:05Z",
      estimatedShipDate: Date.now() + DAY,
      lines: [
        {
          sku: "A",
          quantity: 3,
          lineTotal: 10,
          tax: 0.83,
          shipping: 4.5,
          shippingTax: 0.37,
          discounts: [1, 0.5],
          fee: 0.25,
          productName: "Nice thing",
        },
      ],
    });
    const order = await get(number);
    expect(order).toMatchObject({
      orderDate: Date.UTC(2026, 0, 2, 3, 4, 5),
      shippingInfo: { methodCode: "Express", postalAddress: { name: "Someone Else" } },
      orderSummary: { totalAmount: { currencyAmount: 14.45 } },
    });
    const line = order.orderLines.orderLine[0];
    expect(line.item).toMatchObject({ productName: "Nice thing", sku: "A" });
    const charges = line.charges.charge.map(
      (charge: {
        chargeType: string;
        chargeName: string;
        chargeAmount: { amount: number };
        tax: { taxAmount: { amount: number } } | null;
      }) => [
        charge.chargeType,
        charge.chargeName,
        charge.chargeAmount.amount,
        charge.tax?.taxAmount.amount,
      ],
    );
    expect(charges).toEqual([
      ["PRODUCT", "ItemPrice", 10, 0.83],
      ["PRODUCT", "SubscriptionDiscount", -1, undefined],
      ["PRODUCT", "SubscriptionDiscount", -0.5, undefined],
      ["SHIPPING", "Shipping", 4.5, 0.37],
      ["FEE", "RecyclingFee", 0.25, undefined],
    ]);
  });

  it("creates a line per unit, whose charges add up to the total", async () => {
    const number = shop.order({
      unitLines: true,
      lines: [{ sku: "A", quantity: 3, lineTotal: 10, tax: 1 }],
    });
    const lines = (await get(number)).orderLines.orderLine as ReturnType<typeof JSON.parse>[];
    expect(lines.map((line) => [line.lineNumber, line.orderLineQuantity.amount])).toEqual([
      ["1", "1"],
      ["2", "1"],
      ["3", "1"],
    ]);
    const amounts = lines.map((line) => line.charges.charge[0].chargeAmount.amount);
    expect(amounts.sort()).toEqual([3.33, 3.33, 3.34]);
  });

  it("writes charges per line or per unit, and nulls, depending on settings", async () => {
    const number = shop.order({ lines: [{ sku: "A", quantity: 2, price: 4.2, tax: 0.7 }] });
    const charge = async () => (await get(number)).orderLines.orderLine[0].charges.charge[0];
    expect((await charge()).chargeAmount.amount).toBe(8.4);
    shop.simulator.updateSettings({ chargeAmounts: "unit" });
    expect(await charge()).toMatchObject({
      chargeAmount: { amount: 4.2 },
      tax: { taxAmount: { amount: 0.35 } },
    });
    shop.simulator.updateSettings({ nulls: true });
    expect((await charge()).tax).toBeNull();
    expect((await get(number)).shippingInfo.phone).toBe("0000000000");
    expect((await get(number)).shippingInfo.estimatedShipDate).not.toBeNull();
    shop.simulator.ship(number);
    expect((await get(number)).shippingInfo.estimatedShipDate).toBeNull();
  });

  it("creates 5,000 orders quickly, each with its own number", () => {
    const started = Date.now();
    const { purchaseOrderIds } = shop.simulator.createOrder({ count: 5000, lines: [{ sku: "A" }] });
    // Takes less than 2 seconds on an idle machine.
    expect(Date.now() - started).toBeLessThan(6000);
    expect(new Set(purchaseOrderIds).size).toBe(5000);
  });

  it("returns a raw order verbatim until something happens to it", async () => {
    const raw = {
      purchaseOrderId: "111",
      customerOrderId: "222",
      oddity: { nested: [1] },
      orderLines: {
        orderLine: {
          lineNumber: "4",
          item: { sku: "A" },
          orderLineQuantity: { unitOfMeasurement: "EACH", amount: "2" },
          orderLineStatuses: {
            orderLineStatus: { status: "Created", statusQuantity: { amount: "2" } },
          },
        },
      },
    };
    shop.simulator.createOrder({ raw });
    expect(await get("111")).toEqual(raw);
    await shop.call("/v3/orders/111/acknowledge", { method: "POST" });
    expect(await get("111")).toMatchObject({ oddity: { nested: [1] } });
    expect(shop.statuses("111")).toBe("2 Acknowledged");
  });

  it.each([
    [{}, "orderLines"],
    [{ lines: [] }, "lines"],
    [{ lines: [{ quantity: 1 }] }, "lines.0.item.sku"],
    [{ lines: [{ sku: "A", quantity: 0 }] }, "lines.0.quantity"],
    [{ lines: [{ sku: "A", price: -1 }] }, "lines.0.price"],
    [{ lines: [{ sku: "A", prise: 1 }] }, "lines.0.prise"],
    [{ lines: [{ sku: "A" }], status: "Open" }, "status"],
    [{ lines: [{ sku: "A" }], orderDate: "soon" }, "orderDate"],
    [{ lines: [{ sku: "A" }], clientId: "nobody" }, "clientId"],
    [{ lines: [{ sku: "A" }], color: "red" }, "color"],
  ])("rejects the order %j because of its %s", async (body, field) => {
    const response = await shop.control("orders", body);
    expect(response.status).toBe(400);
    expect(response.body.error.field).toBe(field);
  });

  it("acknowledges, ships, delivers and cancels on behalf of others, separate from the seller's effects", async () => {
    const number = shop.order();
    const act = (action: string, body: object = {}) =>
      shop.control(`orders/${number}/${action}`, body);
    await act("acknowledge", { lines: [{ lineNumber: "1", quantity: 2 }] });
    expect(shop.statuses(number)).toBe("1 Created, 2 Acknowledged");
    await act("ship", { lines: [{ lineNumber: "1", quantity: 1 }], trackingNumber: "T1" });
    expect(shop.statuses(number)).toBe("1 Created, 1 Acknowledged, 1 Shipped T1");
    await act("deliver");
    expect(shop.statuses(number)).toBe("1 Created, 1 Acknowledged, 1 Delivered T1");
    await act("request-cancellation");
    expect((await get(number)).orderLines.orderLine[0].intentToCancel).toBe("TRUE");
    await act("cancel", { by: "walmart" });
    expect(shop.statuses(number)).toBe("1 Delivered T1, 2 Cancelled");
    expect(shop.simulator.effects()).toEqual([]);
    const all = shop.simulator.effects({ source: "all" });
    expect(all.map(({ kind }) => kind)).toEqual(["acknowledge", "ship", "cancel"]);
    expect((await act("ship")).body.error.field).toBe("lines");
    expect((await shop.control("orders/1/ship", {})).status).toBe(404);
  });

  it("moves the clock, and Walmart cancels what was not shipped in time", async () => {
    const number = shop.order({ estimatedShipDate: Date.now() + DAY });
    const shipped = shop.order({ estimatedShipDate: Date.now() + DAY, status: "Shipped" });
    await shop.control("clock", { advance: "4.9d" });
    await relogin();
    expect(shop.statuses(number)).toBe("3 Created");
    const since = new Date(shop.simulator.now()).toISOString().replace(/\.\d+Z/, "Z");
    await shop.control("clock", { advance_ms: 0.2 * DAY });
    await relogin();
    const { body } = await shop.call(`/v3/orders?lastModifiedStartDate=${since}`);
    expect(body.list.elements.order).toHaveLength(1);
    expect(shop.statuses(number)).toBe("3 Cancelled");
    expect(shop.statuses(shipped)).toMatch(/^3 Shipped/);
    expect(shop.simulator.effects({ source: "walmart" })).toHaveLength(1);
    const set = await shop.control("clock", { now: "2030-01-01T00:00:00Z" });
    expect(set.body.now).toMatch(/^2030-01-01T00:00:00/);
    expect((await shop.control("clock", {})).status).toBe(400);
    expect((await shop.control("clock", { advance: "soon" })).body.error.field).toBe("advance");
  });

  it("cancels nothing automatically when auto-cancel is off", () => {
    shop.simulator.updateSettings({ autoCancelDays: null });
    const number = shop.order();
    shop.simulator.advanceClock(100 * DAY);
    expect(shop.statuses(number)).toBe("3 Created");
  });

  it("records the requests without their secrets, and the effects", async () => {
    const number = shop.order({ status: "Acknowledged" });
    await shop.login();
    await shop.call(`/v3/orders/${number}/shipping?x=1`, {
      method: "POST",
      body: shipment([[1, "T1"]]),
    });
    await shop.call(`/v3/orders/${number}/cancel`, {
      method: "POST",
      body: cancellation([["9", 1]]),
    });
    const { requests } = (await shop.control("requests")).body;
    expect(requests).toMatchObject([
      { operation: "token.create", status: 200 },
      {
        operation: "orders.ship",
        method: "POST",
        path: `/v3/orders/${number}/shipping`,
        query: { x: "1" },
        seller: "simulator-client",
        body: { orderShipment: {} },
        status: 200,
      },
      { operation: "orders.cancel", status: 400 },
    ]);
    const log = JSON.stringify(requests);
    expect(log).not.toContain(shop.token);
    expect(log).not.toContain(Buffer.from("simulator-client:simulator-secret").toString("base64"));
    expect(requests[0].headers).toMatchObject({ authorization: "Basic ***" });
    const { effects } = (await shop.control("effects?kind=ship")).body;
    expect(effects).toHaveLength(1);
    const filtered = await shop.control(`requests?method=POST&path=shipping`);
    expect(filtered.body.requests).toHaveLength(1);
    await shop.control("requests", undefined, "DELETE");
    expect((await shop.control("requests")).body.requests).toEqual([]);
  });

  it("lists all orders, changes settings and resets", async () => {
    shop.order();
    shop.order({ shipNodeType: "WFSFulfilled" });
    expect((await shop.control("orders")).body.orders).toHaveLength(2);
    const changed = await shop.control("settings", { emptyAs: "200" });
    expect(changed.body.settings).toMatchObject({ emptyAs: "200", throttle: "on" });
    const wrong = await shop.control("settings", { emptyAs: "500" });
    expect(wrong.body.error.field).toBe("emptyAs");
    await shop.control("reset", {});
    expect((await shop.control("orders")).body.orders).toEqual([]);
    expect((await shop.control("settings")).body.settings).toMatchObject({ emptyAs: "404" });
    expect((await shop.call("/v3/orders")).status).toBe(401);
  });
});
