import type { WalmartExchange } from "../index";
import { clientOf, errorOf } from "./support/fixtures";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = () => clientOf(ctx.server, ctx.clock);
const SECRET = "a-key-that-nobody-may-see";
const target = {
  eventType: "ORDER_UPDATES",
  resourceName: "ORDER",
  eventUrl: "https://shop.example/hooks/walmart/1",
  hmac: { headerName: "x-walmart-signature", secret: SECRET },
};
const event = {
  eventType: "ORDER_UPDATES",
  eventVersion: "V1",
  resourceName: "ORDER",
  eventUrl: target.eventUrl,
  authDetails: {
    authMethod: "HMAC",
    authHeaderName: "x-walmart-signature",
    clientSecret: SECRET,
  },
  headers: { "content-type": "application/json" },
};
const subscription = { ...event, subscriptionId: "620b", partnerId: "1", status: "ACTIVE" };
const read = {
  subscriptionId: "620b",
  partnerId: "1",
  eventType: "ORDER_UPDATES",
  eventVersion: "V1",
  resourceName: "ORDER",
  status: "ACTIVE",
  eventUrl: target.eventUrl,
  authDetails: { authMethod: "HMAC", authHeaderName: "x-walmart-signature" },
};

describe("a webhook subscription", () => {
  it.each([
    ["events", { events: [subscription] }],
    ["event", { event: [subscription] }],
    ["event in events", { events: [{ event: [subscription] }] }],
    ["event inside events", { events: { event: [subscription] } }],
    ["items", { items: [subscription] }],
    ["no wrapper", subscription],
    ["a bare list", [subscription]],
  ])("is created, and read from a response with %s", async (_name, body) => {
    ctx.server.on = () => ({ body });
    expect(await client().webhooks.create(target)).toEqual(read);
    const [request] = ctx.server.seen;
    expect(request).toMatchObject({ method: "POST", url: "/v3/webhooks/subscriptions" });
    expect(JSON.parse(request?.body ?? "")).toEqual({ events: [{ ...event, status: "ACTIVE" }] });
  });

  it("has a header of its own with a secret, which is never shown", async () => {
    const exchanges: WalmartExchange[] = [];
    const onExchange = (exchange: WalmartExchange) => void exchanges.push(exchange);
    ctx.server.on = () => ({ body: { events: [subscription] } });
    const ownHeader = { name: "x-walmart-token", secret: "another-secret-of-ours" };
    const walmart = clientOf(ctx.server, ctx.clock, { onExchange });
    await walmart.webhooks.create({ ...target, ownHeader });
    expect(JSON.parse(ctx.server.seen.at(-1)?.body ?? "").events[0].headers).toEqual({
      "content-type": "application/json",
      "x-walmart-token": "another-secret-of-ours",
    });
    expect(JSON.stringify(exchanges)).not.toContain("another-secret-of-ours");
  });

  it("is uncertain if its id is missing", async () => {
    ctx.server.on = () => ({ body: { events: [] } });
    expect(await errorOf(client().webhooks.create(target))).toMatchObject({ uncertain: true });
  });

  it("never shows its secret", async () => {
    const exchanges: WalmartExchange[] = [];
    const onExchange = (exchange: WalmartExchange) => void exchanges.push(exchange);
    const walmart = clientOf(ctx.server, ctx.clock, { onExchange });
    ctx.server.on = () => ({ status: 400, body: { errors: [{ code: "X", description: SECRET }] } });
    const errors = [
      await errorOf(walmart.webhooks.create(target)),
      await errorOf(walmart.webhooks.test(target)),
    ];
    ctx.server.on = () => ({ body: { events: [subscription] } });
    const subscriptions = [await walmart.webhooks.create(target), await walmart.webhooks.list()];
    expect(exchanges).toHaveLength(5);
    const shown = [errors, errors.map(({ message }) => message), exchanges, subscriptions];
    expect(JSON.stringify(shown)).not.toContain(SECRET);
  });

  it("is listed, without the unreadable ones", async () => {
    ctx.server.on = () => ({ body: { events: [subscription, { eventType: "X" }] } });
    expect(await client().webhooks.list({ eventType: "ORDER_UPDATES", status: "ACTIVE" })).toEqual([
      read,
    ]);
    expect(ctx.server.seen[0]?.url).toBe(
      "/v3/webhooks/subscriptions?eventType=ORDER_UPDATES&status=ACTIVE",
    );
    ctx.server.on = () => ({ status: 404, body: { errors: [{ code: "CONTENT_NOT_FOUND" }] } });
    expect(await client().webhooks.list()).toEqual([]);
    expect(await client().webhooks.delete("620b")).toBe(false);
  });

  it("is deleted", async () => {
    ctx.server.on = () => ({ body: { subscriptionId: "620b", message: "Successfully deleted" } });
    expect(await client().webhooks.delete("620b")).toBe(true);
    expect(ctx.server.seen[0]).toMatchObject({
      method: "DELETE",
      url: "/v3/webhooks/subscriptions/620b",
    });
  });

  it.each([
    [{ ...target, eventUrl: "shop" }, "eventUrl"],
    [{ ...target, eventType: "" }, "eventType"],
    [{ ...target, hmac: { ...target.hmac, secret: " " } }, "hmac.secret"],
  ])("is not requested with %j", async (wrong, field) => {
    expect(await errorOf(client().webhooks.create(wrong))).toMatchObject({ field });
    expect(ctx.server.seen).toHaveLength(0);
  });
});

describe("webhooks", () => {
  it("can be tested", async () => {
    ctx.server.on = () => ({ body: { message: "Eventurl successfully validated" } });
    expect(await client().webhooks.test(target)).toBe("Eventurl successfully validated");
    expect(JSON.parse(ctx.server.seen[0]?.body ?? "")).toEqual(event);
  });

  it.each(["eventTypes", "events"])("lists the event types, under %s", async (name) => {
    const types = [{ resourceName: "ORDER", eventType: "ORDER_UPDATES", eventVersion: "V1" }];
    ctx.server.on = () => ({ body: { [name]: types } });
    expect(await client().webhooks.eventTypes()).toEqual(types);
  });
});
