import { createWalmartClient, type WalmartExchange } from "../index";
import { createRedactor } from "../http/redactor";
import { clientOf, errorOf, orderList, purchaseOrder } from "./support/fixtures";
import { CLIENT_ID, CLIENT_SECRET, type StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const BASIC = Buffer.from(`${CLIENT_ID}:${CLIENT_SECRET}`).toString("base64");
/** All values that must never appear anywhere. */
const SECRETS = [
  CLIENT_SECRET,
  encodeURIComponent(CLIENT_SECRET),
  BASIC,
  "issued-token-1",
  "issued-token-2",
];

function expectNoSecret(value: unknown): void {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

function recorded(requestTimeout = 30_000) {
  const exchanges: WalmartExchange[] = [];
  const client = clientOf(ctx.server, ctx.clock, {
    onExchange: (exchange) => exchanges.push(exchange),
    maxReadRetries: 0,
    requestTimeout,
  });
  return { client, exchanges };
}

describe("the record of each exchange", () => {
  it("has the request and response of each attempt", async () => {
    ctx.server.on = () => ({ body: { order: purchaseOrder("7") } });
    const { client, exchanges } = recorded();
    const lines = [{ lineNumber: "1", quantity: 1, reason: "SELLER_CANCEL_OUT_OF_STOCK" as const }];
    await client.orders.cancel("7", lines);
    expect(exchanges).toEqual([
      expect.objectContaining({
        operation: "token.create",
        method: "POST",
        path: "/v3/token",
        status: 200,
        requestBody: { grant_type: "client_credentials" },
        responseBody: { access_token: "***", token_type: "Bearer", expires_in: 900 },
      }),
      {
        operation: "orders.cancel",
        method: "POST",
        path: "/v3/orders/7/cancel",
        requestHeaders: expect.objectContaining({
          Authorization: "***",
          "WM_SEC.ACCESS_TOKEN": "***",
        }),
        requestBody: { orderCancellation: expect.anything() },
        status: 200,
        responseBody: { order: purchaseOrder("7") },
        error: undefined,
        correlationId: ctx.server.seen[0]?.headers["wm_qos.correlation_id"],
        startedAt: new Date(ctx.clock.time),
        durationMs: expect.any(Number),
      },
    ]);
  });

  it("has the reason when there is no response", async () => {
    ctx.server.on = () => undefined;
    const { client, exchanges } = recorded(1_500);
    const error = await errorOf(client.orders.acknowledge("7"));
    expect(exchanges[1]?.status).toBeUndefined();
    // The time spent on getting the access token is subtracted.
    expect(exchanges[1]?.error).toMatch(/^timed out after 1(?:500|[234]\d\d) ms$/);
    expect(exchanges[1]?.correlationId).toBe(error.correlationId);
  });

  it("truncates long bodies", async () => {
    ctx.server.on = () => ({
      body: orderList(Array.from({ length: 200 }, (_, i) => purchaseOrder(String(i)))),
    });
    const { client, exchanges } = recorded();
    expect((await client.orders.listPage({})).orders).toHaveLength(200);
    const { responseBody } = exchanges[1] ?? {};
    expect(responseBody).toMatch(/^\{"list".*… \(\d+ characters\)$/);
    expect(String(responseBody).length).toBeLessThan(66_000);
  });

  it("does not disturb the request when the listener fails", async () => {
    ctx.server.on = () => ({ body: { order: purchaseOrder("7") } });
    const onExchange = () => {
      throw new Error("the disk is full");
    };
    await clientOf(ctx.server, ctx.clock, { onExchange }).orders.acknowledge("7");
    expect(ctx.server.seen).toHaveLength(1);
  });
});

describe("secrets", () => {
  const echo = `{"Authorization":"Basic ${BASIC}","token":"issued-token-1","key":"${CLIENT_SECRET}"}`;
  it.each([
    [
      "a success",
      { body: { order: { ...purchaseOrder("7"), note: echo, access_token: "x".repeat(20) } } },
    ],
    [
      "an error that echoes them",
      {
        status: 400,
        body: { error: [{ code: CLIENT_SECRET, field: BASIC, description: echo, info: echo }] },
      },
    ],
    ["an error in plain text", { status: 500, body: `bad ${echo}` }],
    [
      "an error in XML",
      {
        status: 401,
        body: `<errors><error><code>A</code><description>issued-token-1</description></error></errors>`,
      },
    ],
    [
      "an unknown shape",
      { body: { [CLIENT_SECRET]: BASIC, error: [{ description: "issued-token-1" }] } },
    ],
    ["a long text", { status: 500, body: `${"x".repeat(65_500)}${echo}${"x".repeat(1000)}` }],
  ] satisfies [string, StubResponse][])("never appear with %s", async (_name, response) => {
    ctx.server.on = () => response;
    const { client, exchanges } = recorded();
    const calls = [
      client.orders.get("7"),
      client.orders.acknowledge("7"),
      client.orders.listPage(`?token=issued-token-1&k=${BASIC}`),
    ];
    for (const result of await Promise.allSettled(calls)) {
      if (result.status === "fulfilled") continue;
      const error = result.reason as Error;
      expectNoSecret(error.message);
      expectNoSecret(String(error.stack));
      expectNoSecret({ ...error, cause: error.cause });
    }
    expect(exchanges.length).toBeGreaterThan(3);
    expectNoSecret(exchanges);
  });

  it("never appear when there is no response or the credentials are rejected", async () => {
    for (const response of [
      { status: 401, body: echo.replace("issued-token-1", "") },
      { status: 400, body: { error: "invalid_client", error_description: CLIENT_SECRET } },
      undefined,
    ]) {
      ctx.server.onToken = () => response;
      const { client, exchanges } = recorded(1_000);
      const error = await errorOf(client.orders.get("7"));
      expectNoSecret(
        error.message + String(error.stack) + JSON.stringify({ ...error, cause: error.cause }),
      );
      expectNoSecret(exchanges);
    }
  });

  it("are not among the client's own properties", () => {
    const client = createWalmartClient({
      apiUrl: "https://x.example",
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
    });
    expectNoSecret(client);
  });

  it.each([
    ["access_token=abcdef&x=1", "access_token=***&x=1"],
    ['{"access_token":"abcdef","x":1}', '{"access_token":"***","x":1}'],
    ["<accessToken>abcdef</accessToken>", "<accessToken>***</accessToken>"],
    ["client_secret: abcdef", "client_secret: ***"],
    ["nothing to hide", "nothing to hide"],
  ])("are found by their key in %s", (text, masked) => {
    expect(createRedactor(() => []).text(text)).toBe(masked);
  });

  it("are masked at any depth that is recorded", () => {
    let value: unknown = { client_secret: "abcdef" };
    for (let depth = 0; depth < 10_000; depth++) value = [value];
    expect(JSON.stringify(createRedactor(() => []).value(value))).not.toContain("abcdef");
  });
});

describe("the API address", () => {
  it.each(["", "walmart.com", "ftp://walmart.com"])(
    "%j is rejected with the option's name",
    (apiUrl) => {
      expect(() => createWalmartClient({ apiUrl, clientId: "a", clientSecret: "b" })).toThrow(
        /apiUrl/,
      );
    },
  );

  it("may have a path and a trailing slash", async () => {
    ctx.server.on = () => ({ body: { order: purchaseOrder("7") } });
    ctx.server.onToken = () => ({ body: { access_token: "a-token" } });
    const client = clientOf(ctx.server, ctx.clock, { apiUrl: `${ctx.server.url}/walmart/` });
    ctx.server.on = ({ url }) => ({
      body: url.endsWith("/token") ? { access_token: "a-token" } : { order: purchaseOrder("7") },
    });
    await client.orders.get("7");
    expect(ctx.server.seen.map(({ url }) => url)).toEqual([
      "/walmart/v3/token",
      "/walmart/v3/orders/7",
    ]);
  });
});
