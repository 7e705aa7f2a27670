import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  DEFAULT_SELLER,
  type Simulator,
  type SimulatorSettings,
  startSimulator,
} from "../../src/simulator";
import {
  createWalmartClient,
  isWalmartError,
  type OrdersPage,
  type ShipmentLine,
  type WalmartClient,
  type WalmartClientOptions,
  type WalmartError,
} from "../../src/walmart-api";
import { assertRequestsConform } from "./support/openapi";

const parcel = {
  quantity: 1,
  shippedAt: new Date(),
  carrier: "UPS",
  methodCode: "Standard",
  trackingNumber: "1Z999AA10123456784",
};
const shipped: ShipmentLine = { lineNumber: "1", sellerOrderId: "1001", packages: [parcel] };

describe("the client and the simulated Walmart", () => {
  let simulator: Simulator;
  let client: WalmartClient;

  const clientWith = (options: Partial<WalmartClientOptions> = {}) =>
    createWalmartClient({
      apiUrl: simulator.url,
      clientId: DEFAULT_SELLER.clientId,
      clientSecret: DEFAULT_SELLER.clientSecret,
      sleep: async () => undefined,
      ...options,
    });
  const order = (quantity = 1) =>
    simulator.createOrder({ lines: [{ sku: "MUG", quantity, price: 10 }] }).purchaseOrderId;
  const effects = (kind: "acknowledge" | "ship" | "track" | "cancel" | "refund") =>
    simulator.effects({ kind }).map(({ purchaseOrderId }) => purchaseOrderId);

  beforeAll(async () => {
    simulator = await startSimulator({ settings: { throttle: "off" } });
  });
  afterAll(() => simulator.stop());
  beforeEach(() => {
    simulator.reset();
    client = clientWith();
  });
  afterEach(() => assertRequestsConform(simulator.requests()));

  it("agree on the token and its permissions", async () => {
    const detail = await client.token.detail();
    expect(detail).toMatchObject({ isValid: true, scopes: { orders: "full_access" } });
    expect(detail.expiresAt?.getTime()).toBeGreaterThan(Date.now());
  });

  it("agree on who the seller is", async () => {
    order();
    order();
    const id = await client.partner.id();
    const { nextCursor } = await client.orders.listPage({ limit: 1 });
    expect(new URLSearchParams(nextCursor).get("partnerId")).toBe(id);
  });

  it.each([400, 401] as const)(
    "agree that credentials are dead (%d)",
    async (badCredentialsStatus) => {
      simulator.updateSettings({ badCredentialsStatus });
      const wrong = clientWith({ clientSecret: "wrong-secret" });
      expect(await errorOf(wrong.token.detail())).toMatchObject({
        kind: "auth",
        httpStatus: badCredentialsStatus,
      });
    },
  );

  it("page through all orders, whatever the size of a page", async () => {
    const { purchaseOrderIds } = simulator.createOrder({ lines: [{ sku: "MUG" }], count: 25 });
    const ids = await collect(client.orders.list({ limit: 10, status: "Created" }));
    expect(ids.sort()).toEqual([...purchaseOrderIds].sort());
    expect(simulator.requests({ operation: "orders.list" })).toHaveLength(3);
    expect((await collect(client.orders.listReleased({ limit: 7 }))).sort()).toEqual(
      [...purchaseOrderIds].sort(),
    );
  });

  it("find an old order that changed just now", async () => {
    const orderDate = simulator.now() - 100 * 24 * 60 * 60 * 1000;
    const { purchaseOrderId } = simulator.createOrder({ lines: [{ sku: "MUG" }], orderDate });
    const lastModifiedStartDate = new Date(simulator.now() - 60_000);
    expect(await collect(client.orders.list({ lastModifiedStartDate }))).toEqual([purchaseOrderId]);
  });

  it("see Walmart's own orders only if asked for", async () => {
    const { purchaseOrderId } = simulator.createOrder({
      lines: [{ sku: "MUG" }],
      shipNodeType: "WFSFulfilled",
    });
    expect(await collect(client.orders.list({}))).toEqual([]);
    expect(await collect(client.orders.list({ shipNodeType: "WFSFulfilled" }))).toEqual([
      purchaseOrderId,
    ]);
  });

  it.each([{ emptyAs: "404" }, { emptyAs: "200" }] satisfies Partial<SimulatorSettings>[])(
    "agree on what nothing is: %j",
    async (settings) => {
      simulator.updateSettings(settings);
      expect(await collect(client.orders.list({}))).toEqual([]);
      expect(await client.orders.get("4242")).toBeNull();
    },
  );

  it.each([{ singletons: true }, { nulls: true }, { singletons: true, nulls: true }])(
    "understand each other with %j",
    async (settings) => {
      simulator.updateSettings(settings);
      const po = order(2);
      expect(await collect(client.orders.list({}))).toEqual([po]);
      await client.orders.acknowledge(po);
      await client.orders.ship(po, [shipped]);
      const answer = await client.orders.get(po, { replacementInfo: true });
      const statuses =
        answer?.order.orderLines.orderLine[0]?.orderLineStatuses.orderLineStatus ?? [];
      expect(
        statuses.map((status) => [status.status, status.statusQuantity.amount]).sort(),
      ).toEqual([
        ["Acknowledged", 1],
        ["Shipped", 1],
      ]);
      expect(statuses.find(({ status }) => status === "Shipped")?.trackingInfo).toMatchObject({
        carrierName: { carrier: "UPS" },
        trackingNumber: parcel.trackingNumber,
      });
    },
  );

  it("lose nothing by an order that nobody understands", async () => {
    const good = order();
    simulator.createOrder({
      raw: { purchaseOrderId: "666", customerOrderId: "C666", orderLines: "none" },
    });
    const page = await client.orders.listPage({});
    expect(page.orders.map((read) => read.order.purchaseOrderId)).toEqual([good]);
    expect(page.unreadable).toEqual([expect.objectContaining({ purchaseOrderId: "666" })]);
  });

  it("acknowledge, ship in two packages, correct the tracking, and give money back", async () => {
    const po = order(3);
    await client.orders.acknowledge(po);
    const second = {
      ...parcel,
      carrier: undefined,
      otherCarrier: "Bike Boys",
      trackingUrl: "https://example.com/7",
    };
    const packages = [
      { ...parcel, quantity: 2 },
      { ...second, trackingNumber: "BB7" },
    ];
    const { order: answer } = await client.orders.ship(po, [{ ...shipped, packages }]);
    expect(
      answer.orderLines.orderLine[0]?.orderLineStatuses.orderLineStatus.map(({ status }) => status),
    ).toEqual(["Shipped", "Shipped"]);
    const corrected = {
      ...parcel,
      quantity: 2,
      trackingNumber: "1Z999AA10123456785",
      replacesTrackingNumber: parcel.trackingNumber,
    };
    await client.orders.ship(po, [{ ...shipped, packages: [corrected] }], {
      processMode: "PARTIAL_UPDATE",
    });
    const charge = {
      reason: "Finance -> Goodwill",
      chargeType: "PRODUCT",
      chargeName: "ItemPrice",
      amount: 1.5,
    };
    await client.orders.refund(po, [{ lineNumber: "1", comments: "sorry", charges: [charge] }]);
    expect([effects("acknowledge"), effects("ship"), effects("track"), effects("refund")]).toEqual([
      [po],
      [po],
      [po],
      [po],
    ]);
  });

  it("cancel some units, and refuse to cancel what is shipped", async () => {
    const po = order(2);
    const cancel = () =>
      client.orders.cancel(po, [
        { lineNumber: "1", quantity: 1, reason: "SELLER_CANCEL_OUT_OF_STOCK" },
      ]);
    await client.orders.acknowledge(po);
    await cancel();
    await client.orders.ship(po, [shipped]);
    expect(await errorOf(cancel())).toMatchObject({
      kind: "rejected",
      httpStatus: 400,
      baseCode: "INVALID_REQUEST_CONTENT",
      uncertain: false,
    });
    expect(effects("cancel")).toEqual([po]);
  });

  it.each([
    "auto",
    "error",
    "errors",
    "errors.error",
    "errors.error-single",
    "xml",
    "text",
  ] as const)("understand a refusal in the shape %s", async (errorShape) => {
    const po = order();
    simulator.cancel(po);
    simulator.updateSettings({ errorShape });
    const error = await errorOf(client.orders.acknowledge(po));
    simulator.updateSettings({ errorShape: "auto" });
    expect(error).toMatchObject({ kind: "rejected", httpStatus: 400, uncertain: false });
    expect(error.description).toContain(po);
    if (errorShape !== "text") expect(error.baseCode).toBe("INVALID_REQUEST_CONTENT");
  });

  it.each([
    [{ kind: "status", status: 500 }, "transient"],
    [{ kind: "status", status: 504 }, "transient"],
    [{ kind: "reset" }, "transient"],
    [{ kind: "hang" }, "transient"],
    [{ kind: "garbage", status: 200 }, "unknown_shape"],
  ] as const)("leave a write uncertain after %j, and do it once", async (fault, kind) => {
    const po = order();
    const hasty = clientWith({ requestTimeout: 1_500 });
    await hasty.token.detail();
    simulator.injectFault({ ...fault, method: "POST", path: "acknowledge", effect: "after" });
    expect(await errorOf(hasty.orders.acknowledge(po))).toMatchObject({ kind, uncertain: true });
    expect(effects("acknowledge")).toEqual([po]);
    const read = await client.orders.get(po);
    expect(read?.order.orderLines.orderLine[0]?.orderLineStatuses.orderLineStatus[0]?.status).toBe(
      "Acknowledged",
    );
  });

  it("know that nothing happened when something else holds the order", async () => {
    const po = order();
    simulator.injectFault({ kind: "status", status: 423, path: "acknowledge" });
    expect(await errorOf(client.orders.acknowledge(po))).toMatchObject({
      kind: "transient",
      uncertain: false,
    });
    expect(effects("acknowledge")).toEqual([]);
  });

  it.each([
    { kind: "status", status: 503 },
    { kind: "reset" },
    { kind: "xml", status: 500 },
  ] as const)("read in spite of %j", async (fault) => {
    const po = order();
    simulator.injectFault({ ...fault, method: "GET", times: 2 });
    expect(await collect(client.orders.list({}))).toEqual([po]);
  });

  it("agree on webhooks: what there is, a subscription, a trial, and its end", async () => {
    const taken: { body: string; signature: unknown }[] = [];
    const server = createServer((request, response) => {
      let body = "";
      request.on("data", (data) => (body += String(data)));
      request.on("end", () => {
        taken.push({ body, signature: request.headers["x-walmart-signature"] });
        response.end();
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      const { port } = server.address() as AddressInfo;
      const target = {
        eventType: "ORDER_UPDATES",
        resourceName: "ORDER",
        eventUrl: `http://127.0.0.1:${port}/hook`,
        hmac: { headerName: "x-walmart-signature", secret: "a-key" },
      };
      expect(await client.webhooks.eventTypes()).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ eventType: "ORDER_UPDATES", resourceName: "ORDER" }),
        ]),
      );
      const { subscriptionId, ...made } = await client.webhooks.create(target);
      expect(made).toMatchObject({ eventType: "ORDER_UPDATES", status: "ACTIVE" });
      expect(await client.webhooks.list()).toEqual([{ subscriptionId, ...made }]);
      expect(await client.webhooks.list({ eventType: "PO_CREATED" })).toEqual([]);
      expect(await client.webhooks.test(target)).toMatch(/validated/);
      expect(taken).toHaveLength(1);
      const signature = createHmac("sha256", "a-key").update(taken[0]?.body ?? "");
      expect(taken[0]?.signature).toBe(signature.digest("base64"));
      expect(await client.webhooks.delete(subscriptionId)).toBe(true);
      expect(await client.webhooks.delete(subscriptionId)).toBe(false);
      expect(await client.webhooks.list()).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it("go on after a token that ended early", async () => {
    const po = order();
    await client.orders.acknowledge(po);
    // The simulator's clock runs ahead of the client's.
    simulator.advanceClock(20 * 60_000);
    await client.orders.ship(po, [shipped]);
    expect(simulator.requests({ status: 401 })).toHaveLength(1);
    expect(effects("ship")).toEqual([po]);
  });
});

describe("the client at Walmart's throttle", () => {
  let simulator: Simulator;
  afterEach(() => simulator.stop());

  it.each(["epoch-ms", "epoch-s", "iso"] as const)(
    "is led by its headers (%s)",
    async (throttleTime) => {
      simulator = await startSimulator({ settings: { throttleTime, throttleHeader: "alternate" } });
      const { clientId, clientSecret } = DEFAULT_SELLER;
      const options = { apiUrl: simulator.url, clientId, clientSecret };
      // Two that do not know of each other share one quota.
      const [one, other] = [createWalmartClient(options), createWalmartClient(options)];
      const { purchaseOrderIds } = simulator.createOrder({ lines: [{ sku: "MUG" }], count: 61 });
      for (const po of purchaseOrderIds.slice(0, 30)) await one.orders.acknowledge(po);
      for (const po of purchaseOrderIds.slice(30, 60)) await other.orders.acknowledge(po);
      expect(one.throttle.availability("orders.acknowledge").tokens).toBeGreaterThan(0);

      const results = await Promise.allSettled(
        purchaseOrderIds.slice(0, 5).map((po) => one.orders.acknowledge(po)),
      );
      const refused = results
        .filter((result) => result.status === "rejected")
        .map(({ reason }) => reason as WalmartError);
      expect(refused.length).toBeGreaterThan(0);
      expect(refused[0]).toMatchObject({ kind: "throttled", uncertain: false });
      expect(refused[0]?.retryAt?.getTime()).toBeGreaterThan(Date.now() - 1_000);
      expect(one.throttle.availableAt("orders.acknowledge")).toBeInstanceOf(Date);
      expect(one.throttle.availableAt("orders.ship")).toBeNull();
    },
  );
});

async function collect(pages: AsyncGenerator<OrdersPage>): Promise<string[]> {
  const ids: string[] = [];
  for await (const page of pages)
    ids.push(...page.orders.map(({ order }) => order.purchaseOrderId));
  return ids;
}

async function errorOf(call: Promise<unknown>): Promise<WalmartError> {
  const outcome: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (isWalmartError(outcome)) return outcome;
  throw new Error("expected a WalmartError", { cause: outcome });
}
