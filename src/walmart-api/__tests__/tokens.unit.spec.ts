import { clientOf, errorOf, purchaseOrder } from "./support/fixtures";
import { CLIENT_ID, CLIENT_SECRET } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const BASIC = `Basic ${Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString("base64")}`;
const unauthorized = {
  status: 401,
  body: {
    error: [
      { code: "UNAUTHORIZED.GMP_GATEWAY_API", field: "UNAUTHORIZED", description: "Unauthorized" },
    ],
  },
};
const order = { body: { order: purchaseOrder() } };

describe("access tokens", () => {
  it("are requested with the API key, as a form", async () => {
    ctx.server.on = () => order;
    await clientOf(ctx.server, ctx.clock).orders.get("1");
    expect(ctx.server.tokenRequests).toEqual([
      expect.objectContaining({
        method: "POST",
        url: "/v3/token",
        body: "grant_type=client_credentials",
        headers: expect.objectContaining({
          authorization: BASIC,
          accept: "application/json",
          "content-type": "application/x-www-form-urlencoded",
          "wm_svc.name": "Walmart Marketplace",
          "wm_qos.correlation_id": expect.stringMatching(UUID),
        }),
      }),
    ]);
  });

  it("are sent with every request, each with its own correlation id", async () => {
    ctx.server.on = () => order;
    const client = clientOf(ctx.server, ctx.clock, { channelType: "channel-1" });
    await client.orders.get("1");
    await client.orders.acknowledge("1");
    for (const { headers } of ctx.server.seen) {
      expect(headers).toMatchObject({
        "wm_sec.access_token": "issued-token-1",
        authorization: BASIC,
        accept: "application/json",
        "wm_svc.name": "Walmart Marketplace",
        "wm_qos.correlation_id": expect.stringMatching(UUID),
        "wm_consumer.channel.type": "channel-1",
      });
    }
    const ids = ctx.server.seen.map(({ headers }) => headers["wm_qos.correlation_id"]);
    expect(new Set(ids).size).toBe(2);
  });

  it("are cached, and renewed a minute before they expire", async () => {
    ctx.server.on = () => order;
    const client = clientOf(ctx.server, ctx.clock);
    await client.orders.get("1");
    ctx.clock.time += 839_000;
    await client.orders.get("1");
    expect(ctx.server.tokenRequests).toHaveLength(1);
    ctx.clock.time += 1_000;
    await client.orders.get("1");
    expect(ctx.server.tokenRequests).toHaveLength(2);
    expect(ctx.server.seen[2]?.headers["wm_sec.access_token"]).toBe("issued-token-2");
  });

  it("are requested once, even if many requests need one at the same time", async () => {
    ctx.server.on = () => order;
    const client = clientOf(ctx.server, ctx.clock);
    await Promise.all(["1", "2", "3", "4"].map((po) => client.orders.get(po)));
    expect(ctx.server.tokenRequests).toHaveLength(1);
  });

  it.each(["get", "acknowledge"] as const)(
    "are renewed after a 401, and orders.%s is sent once more",
    async (method) => {
      ctx.server.on = ({ headers }) =>
        headers["wm_sec.access_token"] === "issued-token-1" ? unauthorized : order;
      const response = await clientOf(ctx.server, ctx.clock).orders[method]("1");
      expect(response?.order.purchaseOrderId).toBe("1796277083022");
      expect(ctx.server.seen).toHaveLength(2);
      expect(ctx.server.tokenRequests).toHaveLength(2);
    },
  );

  it("are renewed once for many requests that got a 401 at the same time", async () => {
    ctx.server.on = ({ headers }) =>
      headers["wm_sec.access_token"] === "issued-token-1" ? unauthorized : order;
    const client = clientOf(ctx.server, ctx.clock);
    await Promise.all(["1", "2", "3", "4"].map((po) => client.orders.get(po)));
    expect(ctx.server.tokenRequests).toHaveLength(2);
  });

  it("that are rejected twice end in an error", async () => {
    ctx.server.on = () => unauthorized;
    const error = await errorOf(clientOf(ctx.server, ctx.clock).orders.acknowledge("1"));
    expect(error).toMatchObject({
      kind: "auth",
      httpStatus: 401,
      baseCode: "UNAUTHORIZED",
      uncertain: false,
    });
    expect(ctx.server.seen).toHaveLength(2);
  });

  it.each([400, 401, 403])(
    "rejected with %d mean that the credentials are invalid",
    async (status) => {
      ctx.server.onToken = () => ({
        status,
        body: { error: [{ code: "INVALID_REQUEST_HEADER" }] },
      });
      const error = await errorOf(clientOf(ctx.server, ctx.clock).orders.acknowledge("1"));
      expect(error).toMatchObject({
        kind: "auth",
        operation: "token.create",
        httpStatus: status,
        uncertain: false,
      });
      expect(error.message).toMatch(/client ID or client secret/);
      expect(ctx.server.tokenRequests).toHaveLength(1);
      expect(ctx.server.seen).toHaveLength(0);
    },
  );

  it("that are temporarily unavailable leave a write certainly not sent", async () => {
    ctx.server.onToken = () => ({ status: 503 });
    const error = await errorOf(clientOf(ctx.server, ctx.clock).orders.acknowledge("1"));
    expect(error).toMatchObject({ kind: "transient", uncertain: false });
  });

  it("can be requested again after a failure", async () => {
    ctx.server.on = () => order;
    ctx.server.onToken = () => ({ status: 401 });
    const client = clientOf(ctx.server, ctx.clock);
    await errorOf(client.orders.get("1"));
    ctx.server.onToken = () => ({ body: { access_token: "another-token" } });
    expect(await client.orders.get("1")).not.toBeNull();
  });

  it("in an unknown shape are reported", async () => {
    ctx.server.onToken = () => ({ body: { token: "x" } });
    const error = await errorOf(clientOf(ctx.server, ctx.clock).orders.get("1"));
    expect(error).toMatchObject({ kind: "unknown_shape", operation: "token.create" });
    expect(error.message).toContain("access_token");
  });
});

describe("the permissions", () => {
  it("are read with the token's expiry", async () => {
    const scopes = { orders: "full_access", returns: "view_only", item: "no_access" };
    ctx.server.on = () => ({
      body: { expire_at: "1772366460000", issued_at: "1772365560000", is_valid: true, scopes },
    });
    expect(await clientOf(ctx.server, ctx.clock).token.detail()).toEqual({
      isValid: true,
      expiresAt: new Date(1772366460000),
      scopes,
    });
    expect(ctx.server.seen[0]).toMatchObject({ method: "GET", url: "/v3/token/detail" });
  });

  it.each([
    ["get", "view or full access"],
    ["acknowledge", "full access"],
  ] as const)("that orders.%s lacks are reported", async (method, access) => {
    ctx.server.on = () => ({
      status: 403,
      body: { error: [{ code: "FORBIDDEN.GMP_GATEWAY_API" }] },
    });
    const error = await errorOf(clientOf(ctx.server, ctx.clock).orders[method]("1"));
    expect(error).toMatchObject({ kind: "auth", httpStatus: 403, uncertain: false });
    expect(error.message).toContain(`lacks the permission "orders" (${access})`);
  });
});
