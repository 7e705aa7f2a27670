import {
  createSampleReturns,
  sampleOrders,
  type Simulator,
  startSimulator,
} from "../../src/simulator";
import {
  assertRequestsConform,
  describeWithOpenApi,
  validateRequest,
  validateResponse,
} from "./support/openapi";
import { createCaller } from "./support/walmart-caller";

const ORDER = "/v3/orders/{purchaseOrderId}";

const tracking = {
  shipDateTime: 1_795_326_600_000,
  carrierName: { carrier: "UPS" },
  methodCode: "Standard",
  trackingNumber: "1Z999AA10123456784",
};
const unit = { unitOfMeasurement: "EACH", amount: "1" };

function shipment(trackingInfo: object = tracking) {
  const orderLineStatus = [{ status: "Shipped", statusQuantity: unit, trackingInfo }];
  const line = {
    lineNumber: "1",
    sellerOrderId: "1001",
    orderLineStatuses: { orderLineStatus },
  };
  return { orderShipment: { orderLines: { orderLine: [line] } } };
}

function cancellation() {
  const status = {
    status: "Cancelled",
    cancellationReason: "SELLER_CANCEL_OUT_OF_STOCK",
    statusQuantity: unit,
  };
  const line = { lineNumber: "1", orderLineStatuses: { orderLineStatus: [status] } };
  return { orderCancellation: { orderLines: { orderLine: [line] } } };
}

function priceOf(currentPrice: object) {
  return { sku: "A", pricing: [{ currentPriceType: "BASE", currentPrice }] };
}

function refund(purchaseOrderId: string) {
  const charge = {
    chargeType: "PRODUCT",
    chargeName: "ItemPrice",
    chargeAmount: { currency: "USD", amount: -1 },
  };
  const given = { refundReason: "Finance -> Goodwill", charge };
  const refunds = { refund: [{ refundCharges: { refundCharge: [given] } }] };
  const line = { lineNumber: "1", refunds };
  return { orderRefund: { purchaseOrderId, orderLines: { orderLine: [line] } } };
}

describeWithOpenApi("the simulator and Walmart's documents", () => {
  let simulator: Simulator;
  let caller: Awaited<ReturnType<typeof createCaller>>;

  beforeAll(async () => {
    simulator = await startSimulator();
    caller = await createCaller(simulator);
  });
  afterAll(() => simulator.stop());
  beforeEach(() => simulator.clearRequests());

  it("answers tokens and their detail as documented", async () => {
    const login = await caller.login();
    expect(validateResponse("/v3/token", "POST", login.body)).toEqual([]);
    const detail = await caller.call("GET", "/v3/token/detail");
    expect(validateResponse("/v3/token/detail", "GET", detail.body)).toEqual([]);
  });

  it.each([
    ["as usual", {}],
    ["with nulls", { nulls: true }],
    ["with charges per unit", { chargeAmounts: "unit" as const }],
  ])("lists every kind of order as documented, %s", async (_name, settings) => {
    simulator.updateSettings(settings);
    sampleOrders(["A", "B"]).forEach((order) => simulator.createOrder(order));
    for (const path of ["/v3/orders", "/v3/orders/released"]) {
      for (const query of ["?replacementInfo=true&productInfo=true", "?limit=2"]) {
        const { body } = await caller.call("GET", path + query);
        expect(validateResponse(path, "GET", body)).toEqual([]);
      }
    }
    simulator.updateSettings({ nulls: false, chargeAmounts: "line" });
  });

  it("answers one order and every action on it as documented", async () => {
    const { purchaseOrderId } = simulator.createOrder({ lines: [{ sku: "A", quantity: 3 }] });
    const path = `/v3/orders/${purchaseOrderId}`;
    const steps: [method: string, action: string, body?: object][] = [
      ["GET", ""],
      ["POST", "/acknowledge"],
      ["POST", "/shipping", shipment()],
      ["POST", "/cancel", cancellation()],
      ["POST", "/refund", refund(purchaseOrderId)],
      ["GET", ""],
    ];
    for (const [method, action, body] of steps) {
      const answer = await caller.call(method, path + action, body);
      expect(answer).toMatchObject({ status: 200 });
      expect(validateResponse(ORDER + action, method, answer.body)).toEqual([]);
    }
    assertRequestsConform(simulator.requests());
  });

  it.each([
    ["as usual", {}],
    ["with nulls", { nulls: true }],
    ["with the older field", { refundedByField: "both" as const }],
  ])("lists every kind of return as documented, %s", async (_name, settings) => {
    simulator.updateSettings(settings);
    createSampleReturns(simulator, ["A", "B"]);
    for (const query of ["?replacementInfo=true&limit=200", "?limit=2", "?status=COMPLETED"]) {
      const { body } = await caller.call("GET", `/v3/returns${query}`);
      expect(validateResponse("/v3/returns", "GET", body)).toEqual([]);
    }
    assertRequestsConform(simulator.requests());
    simulator.updateSettings({ nulls: false, refundedByField: "refundCoveredBy" });
  });

  it("answers a return's refund as documented", async () => {
    const { purchaseOrderId } = simulator.createOrder({
      status: "Delivered",
      lines: [{ sku: "A", quantity: 2 }],
    });
    const { returnOrderId } = simulator.createReturn({ purchaseOrderId });
    const { customerOrderId } = simulator.getReturn(returnOrderId) as { customerOrderId: string };
    const quantity = { unitOfMeasure: "EACH", measurementValue: 1 };
    const body = { customerOrderId, refundLines: [{ returnOrderLineNumber: 1, quantity }] };
    const answer = await caller.call("POST", `/v3/returns/${returnOrderId}/refund`, body);
    expect(answer.status).toBe(200);
    const path = "/v3/returns/{returnOrderId}/refund";
    expect(validateResponse(path, "POST", answer.body)).toEqual([]);
    assertRequestsConform(simulator.requests());
  });

  it("answers for items, stock, prices, feeds and webhooks as documented", async () => {
    simulator.updateSettings({ feedSeconds: 0, retireSeconds: 0 });
    simulator.addItem({ sku: "A", quantity: 3, unpublishedReasons: ["No picture"] });
    const quantity = { unit: "EACH", amount: 5 };
    const nodes = [{ shipNode: "1", inputQty: quantity }];
    const currentPrice = { currency: "USD", amount: 9.99 };
    const event = {
      eventType: "OFFER_UNPUBLISHED",
      eventVersion: "V1",
      resourceName: "ITEM",
      eventUrl: "https://example.com/events",
      status: "ACTIVE",
    };
    const steps: [method: string, template: string, path: string, body?: object][] = [
      ["GET", "/v3/items", "/v3/items?nextCursor=*"],
      ["GET", "/v3/items/{id}", "/v3/items/A?productIdType=SKU"],
      ["GET", "/v3/inventory", "/v3/inventory?sku=A"],
      ["PUT", "/v3/inventory", "/v3/inventory?sku=A", { sku: "A", quantity }],
      ["PUT", "/v3/inventories/{sku}", "/v3/inventories/A", { inventories: { nodes } }],
      ["GET", "/v3/inventories/{sku}", "/v3/inventories/A"],
      ["GET", "/v3/inventories", "/v3/inventories?limit=10"],
      ["PUT", "/v3/price", "/v3/price", priceOf(currentPrice)],
      ["GET", "/v3/feeds", "/v3/feeds?limit=10"],
      ["POST", "/v3/webhooks/subscriptions", "/v3/webhooks/subscriptions", { events: [event] }],
      ["GET", "/v3/webhooks/subscriptions", "/v3/webhooks/subscriptions"],
      ["GET", "/v3/webhooks/eventTypes", "/v3/webhooks/eventTypes"],
      ["DELETE", "/v3/items/{SKU}", "/v3/items/A"],
    ];
    for (const [method, template, path, body] of steps) {
      const answer = await caller.call(method, path, body);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(validateResponse(template, method, answer.body)).toEqual([]);
    }
    assertRequestsConform(simulator.requests());
  });

  it("answers feeds as documented, before and after they were processed", async () => {
    simulator.addItem({ sku: "B" });
    simulator.updateSettings({ feedSeconds: 60 });
    const quantity = { unit: "EACH", amount: 5 };
    const feed = {
      InventoryHeader: { version: "1.4" },
      Inventory: ["B", "NONE"].map((sku) => ({ sku, quantity })),
    };
    const sent = await caller.call("POST", "/v3/feeds?feedType=inventory", feed);
    expect(validateResponse("/v3/feeds", "POST", sent.body)).toEqual([]);
    const { feedId } = sent.body as { feedId: string };
    const path = `/v3/feeds/${encodeURIComponent(feedId)}?includeDetails=true`;
    for (const passed of [0, 30_000, 60_000]) {
      simulator.advanceClock(passed);
      const { body } = await caller.call("GET", path);
      expect(validateResponse("/v3/feeds/{feedId}", "GET", body)).toEqual([]);
    }
    const list = await caller.call("GET", "/v3/feeds");
    expect(list.body).toMatchObject({ results: { feed: [{ feedStatus: "PROCESSED" }] } });
    expect(validateResponse("/v3/feeds", "GET", list.body)).toEqual([]);
  });

  it("takes what the documents take: Walmart's newer words pass both", async () => {
    const { purchaseOrderId } = simulator.createOrder({ lines: [{ sku: "A" }] });
    simulator.acknowledge(purchaseOrderId);
    const body = shipment({ ...tracking, carrierName: { carrier: "Better Trucks" } });
    const answer = await caller.call("POST", `/v3/orders/${purchaseOrderId}/shipping`, body);
    expect(answer.status).toBe(200);
    expect(validateRequest(`${ORDER}/shipping`, "POST", body)).toEqual([]);
  });

  it.each([
    [
      "a misspelled name",
      shipment({ ...tracking, trackingUrl: "https://example.com" }),
      "trackingUrl",
    ],
    ["a missing field", shipment({ ...tracking, trackingNumber: undefined }), "trackingNumber"],
    ["an unknown carrier", shipment({ ...tracking, carrierName: { carrier: "Owl" } }), "carrier"],
    ["a number for text", shipment({ ...tracking, trackingNumber: 22_344 }), "trackingNumber"],
  ])("the check finds %s in a request", (_name, body, field) => {
    const sent = JSON.parse(JSON.stringify(body)) as unknown;
    expect(validateRequest(`${ORDER}/shipping`, "POST", sent).join()).toContain(field);
  });

  it("the check finds undocumented paths, parameters and bodies, and missing headers", () => {
    const headers = { "wm_svc.name": "x", "wm_qos.correlation_id": "x" };
    const bad = [
      { method: "GET", path: "/v3/no-such-thing" },
      { method: "GET", path: "/v3/orders", query: { color: "red" } },
      { method: "POST", path: "/v3/orders/1/acknowledge", body: { all: true } },
      { method: "GET", path: "/v3/orders/1", headers },
    ];
    for (const request of bad) {
      expect(() => assertRequestsConform([request])).toThrow(request.path);
    }
  });
});
