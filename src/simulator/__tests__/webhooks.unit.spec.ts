import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { openShop, type Shop } from "./support/seller";

interface Received {
  headers: IncomingHttpHeaders;
  text: string;
  body: ReturnType<typeof JSON.parse>;
}

describe("webhooks", () => {
  let shop: Shop;
  let server: Server;
  let url: string;
  let received: Received[];
  let statuses: number[];

  beforeEach(async () => {
    shop = await openShop({ settings: { throttle: "off", webhookRetrySeconds: 0 } });
    received = [];
    statuses = [];
    server = createServer((request, response) => {
      let text = "";
      request.on("data", (data) => (text += String(data)));
      request.on("end", () => {
        received.push({ headers: request.headers, text, body: JSON.parse(text) });
        response.statusCode = statuses.shift() ?? 204;
        response.end();
        server.emit("webhook");
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  });
  afterEach(async () => {
    await shop.simulator.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  const event = (eventType: string, resourceName: string) => ({
    eventType,
    eventVersion: "V1",
    resourceName,
    eventUrl: url,
    authDetails: { authMethod: "HMAC", authHeaderName: "x-signature", clientSecret: "secret" },
    headers: { "x-mine": "1" },
    status: "ACTIVE",
  });
  const LIST = "/v3/webhooks/subscriptions";
  const subscribe = async (eventType: string, resourceName: string) => {
    const body = { events: [event(eventType, resourceName)] };
    const response = await shop.call(LIST, { method: "POST", body });
    expect(response.status).toBe(200);
    return response.body.events[0].subscriptionId as string;
  };
  const arrived = async (count: number) => {
    while (received.length < count) {
      await once(server, "webhook");
    }
    return received;
  };

  it.each(["base64", "hex"] as const)("announce new orders, signed in %s", async (encoding) => {
    shop.simulator.updateSettings({ webhookSignature: encoding });
    await subscribe("ORDER_UPDATES", "ORDER");
    const purchaseOrderId = shop.order();
    const [hook] = await arrived(1);
    expect(hook?.body).toMatchObject({
      source: { eventType: "ORDER_UPDATES", eventId: expect.any(String) },
      payload: { partnerId: "10001000000", subEventType: "PO_CREATED", order: { purchaseOrderId } },
    });
    const signature = createHmac("sha256", "secret").update(hook!.text).digest(encoding);
    expect(hook?.headers).toMatchObject({ "x-signature": signature, "x-mine": "1" });
  });

  it("are signed with a timestamp if set to", async () => {
    shop.simulator.updateSettings({ webhookScheme: "timestamp" });
    await subscribe("PO_CREATED", "ORDER");
    shop.order();
    const [hook] = await arrived(1);
    const { "wm_sec.timestamp": time, "wm_sec.signature": given } = hook!.headers;
    const hash = createHash("sha256").update(hook!.text).digest("hex");
    const text = `POST\n/hook\n${String(time)}\n${hash}`;
    expect(given).toBe(createHmac("sha256", "secret").update(text).digest("base64"));
    expect(hook?.headers).not.toHaveProperty("x-signature");
  });

  it("have an invalid signature if set to", async () => {
    shop.simulator.updateSettings({ webhookSignature: "wrong" });
    await subscribe("PO_CREATED", "ORDER");
    shop.order();
    const [hook] = await arrived(1);
    const signature = createHmac("sha256", "secret").update(hook!.text).digest("base64");
    expect(hook?.headers["x-signature"]).toHaveLength(signature.length);
    expect(hook?.headers["x-signature"]).not.toBe(signature);
  });

  it("announce changes of orders and offers, each to its subscribers", async () => {
    await subscribe("INTENT_TO_CANCEL", "ORDER");
    await subscribe("PO_LINE_AUTOCANCELLED", "ORDER");
    await subscribe("OFFER_UNPUBLISHED", "ITEM");
    await subscribe("INVENTORY_OOS", "INVENTORY");
    await subscribe("RETURN_CREATED", "ReturnsAndRefunds");
    shop.simulator.addItem({ sku: "A", quantity: 1 });
    const number = shop.order();
    const steps: [string, () => unknown][] = [
      ["INTENT_TO_CANCEL", () => shop.simulator.requestCancellation(number)],
      ["OFFER_UNPUBLISHED", () => shop.simulator.unpublish("A", ["No picture"])],
      ["INVENTORY_OOS", () => shop.simulator.setInventory("A", 0)],
      ["RETURN_CREATED", () => shop.simulator.sendEvent("RETURN_CREATED", { returnOrderId: "1" })],
      [
        "PO_LINE_AUTOCANCELLED",
        () => {
          shop.simulator.advanceClock(30 * 86_400_000);
          return shop.simulator.orders();
        },
      ],
    ];
    for (const [index, [eventType, step]] of steps.entries()) {
      step();
      const hooks = await arrived(index + 1);
      expect(hooks[index]?.body.source.eventType).toBe(eventType);
    }
  });

  it("are retried until they are accepted, and fail in the end", async () => {
    await subscribe("PO_CREATED", "ORDER");
    statuses = [500, 200];
    shop.order();
    const [first, second] = await arrived(2);
    expect(second?.text).toBe(first?.text);
    statuses = [500, 500, 500];
    shop.order();
    await arrived(5);
    const settled = () => shop.simulator.webhookDeliveries().map(({ state }) => state);
    while (settled().includes("pending")) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(settled()).toEqual(["delivered", "failed"]);
  });

  it("are sent twice or never if set to", async () => {
    await subscribe("PO_CREATED", "ORDER");
    shop.simulator.updateSettings({ webhookDelivery: "twice" });
    shop.order();
    const [first, second] = await arrived(2);
    expect(second?.body.source.eventId).toBe(first?.body.source.eventId);
    shop.simulator.updateSettings({ webhookDelivery: "never" });
    shop.order();
    expect(shop.simulator.webhookDeliveries()).toHaveLength(2);
  });

  it("can be subscribed to, changed and unsubscribed from", async () => {
    const id = await subscribe("PO_CREATED", "ORDER");
    const patched = await shop.call(`${LIST}/${id}`, {
      method: "PATCH",
      body: { status: "INACTIVE" },
    });
    expect(patched.body.events).toMatchObject([{ subscriptionId: id, status: "INACTIVE" }]);
    shop.order();
    expect(shop.simulator.webhookDeliveries()).toEqual([]);
    expect((await shop.call(`${LIST}?eventType=PO_CREATED`)).body.events).toHaveLength(1);
    expect((await shop.call(`${LIST}?status=ACTIVE`)).body.events).toEqual([]);
    expect((await shop.call(`${LIST}/${id}`, { method: "DELETE" })).status).toBe(200);
    expect((await shop.call(`${LIST}/${id}`, { method: "DELETE" })).status).toBe(404);
    const types = (await shop.call("/v3/webhooks/eventTypes")).body.events;
    expect(JSON.stringify(types)).toContain("ORDER_UPDATES");
  });

  it.each([
    [{ eventType: "NO_SUCH_EVENT" }, "eventType"],
    [{ resourceName: "ITEM" }, "resourceName"],
    [{ eventUrl: "ftp://example.com" }, "eventUrl"],
    [{ authDetails: { authMethod: "HMAC" } }, "clientSecret"],
  ])("reject %j", async (change, field) => {
    const body = { events: [{ ...event("PO_CREATED", "ORDER"), ...change }] };
    const response = await shop.call(LIST, { method: "POST", body });
    expect([response.status, response.body.error[0].field]).toEqual([400, field]);
  });

  it("can be tested", async () => {
    const body = event("PO_CREATED", "ORDER");
    expect((await shop.call("/v3/webhooks/test", { method: "POST", body })).status).toBe(200);
    statuses = [401];
    const response = await shop.call("/v3/webhooks/test", { method: "POST", body });
    expect(response.status).toBe(400);
    expect(response.body.error[0].description).toContain("401");
  });
});
