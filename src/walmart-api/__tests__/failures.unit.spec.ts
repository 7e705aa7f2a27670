import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { WalmartErrorKind } from "../index";
import { clientOf, errorOf, purchaseOrder } from "./support/fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = (options = {}) => clientOf(ctx.server, ctx.clock, options);
const coded = (
  status: number,
  code: string,
  field?: string,
  description?: string,
): StubResponse => ({
  status,
  body: { errors: { error: [{ code, field, description, severity: "ERROR" }] } },
});
const token = (n: number) => ({
  access_token: `issued-token-${n}`,
  token_type: "Bearer",
  expires_in: 900,
});
const later = async (ms: number, response: StubResponse): Promise<StubResponse> => {
  await pause(ms);
  return response;
};
const fine = { body: { order: purchaseOrder() } };

describe("a write that Walmart rejects or fails", () => {
  it.each([
    [
      "400",
      coded(
        400,
        "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
        "data",
        "The Line: 1 of PO: 7 does not exist",
      ),
      "rejected",
      false,
    ],
    [
      "a 400 that names nothing",
      coded(400, "INVALID_REQUEST.GMP_ORDER_API", "data", "Invalid Request"),
      "unspecific",
      true,
    ],
    ["an empty 400", { status: 400 }, "unspecific", true],
    [
      "problem details of a 404",
      { status: 404, body: { title: "Not Found", status: 404, detail: "No such purchase order" } },
      "not_found",
      false,
    ],
    ["a 2026 code in a 400", coded(400, "RATE_LIMIT_EXCEEDED.GMP_ORDER_API"), "throttled", false],
    ["a 400 with a system error code", coded(400, "SYSTEM_ERROR.GMP_ORDER_API"), "transient", true],
    ["403", coded(403, "FORBIDDEN.GMP_GATEWAY_API"), "auth", false],
    ["a 403 HTML page", { status: 403, body: "<html><title>Denied</title></html>" }, "auth", false],
    ["404", coded(404, "CONTENT_NOT_FOUND.GMP_ORDER_API"), "not_found", false],
    ["408", { status: 408 }, "transient", true],
    ["415", { status: 415, body: "Unsupported" }, "rejected", false],
    ["423", coded(423, "RESOURCE_IS_LOCKED.GMP_ORDER_API"), "transient", false],
    ["429", coded(429, "REQUEST_THRESHOLD_VIOLATED.GMP_GATEWAY_API"), "throttled", false],
    [
      "a 429 code in a 400",
      coded(400, "REQUEST_THRESHOLD_VIOLATED.GMP_GATEWAY_API"),
      "throttled",
      false,
    ],
    ["500", coded(500, "SYSTEM_ERROR.GMP_ORDER_API"), "transient", true],
    ["504", coded(504, "DOWNSTREAM_SYSTEM_TIME_OUT"), "transient", true],
    ["520", { status: 520, body: "?" }, "transient", true],
    ["302", { status: 302, headers: { location: "http://127.0.0.1:9/" } }, "unknown_shape", true],
  ] satisfies [string, StubResponse, WalmartErrorKind, boolean][])(
    "with %s is sent only once",
    async (_name, response, kind, uncertain) => {
      ctx.server.on = () => response;
      const error = await errorOf(client().orders.acknowledge("7"));
      expect(error).toMatchObject({
        kind,
        uncertain,
        httpStatus: response.status,
        operation: "orders.acknowledge",
      });
      expect(error.correlationId).toBe(ctx.server.seen[0]?.headers["wm_qos.correlation_id"]);
      expect(ctx.server.seen).toHaveLength(1);
      expect(ctx.clock.slept).toEqual([]);
    },
  );

  it("reports the operation, the field, Walmart's reason and what to do", async () => {
    ctx.server.on = () =>
      coded(
        400,
        "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
        "data",
        "The Line: 1 of PO: 7 does not exist",
      );
    const error = await errorOf(client().orders.acknowledge("7"));
    expect(error).toMatchObject({
      code: "INVALID_REQUEST_CONTENT.GMP_ORDER_API",
      baseCode: "INVALID_REQUEST_CONTENT",
      field: "data",
      description: "The Line: 1 of PO: 7 does not exist",
    });
    expect(error.message).toBe(
      'Walmart rejected the request to acknowledge purchase order 7 (HTTP 400, INVALID_REQUEST_CONTENT.GMP_ORDER_API, field "data"): ' +
        "The Line: 1 of PO: 7 does not exist. Correct the request before sending it again.",
    );
  });

  it("reports the entry with severity ERROR, not an INFO entry before it", async () => {
    const error = [
      { code: "REMARK", severity: "INFO", description: "by the way" },
      { code: "INVALID_REQUEST", severity: "ERROR", description: "wrong" },
    ];
    ctx.server.on = () => ({ status: 400, body: { error } });
    expect(await errorOf(client().orders.acknowledge("7"))).toMatchObject({
      code: "INVALID_REQUEST",
      errors: error,
    });
  });
});

describe("a read that fails temporarily", () => {
  it.each([
    { status: 500 },
    { status: 503, body: "down" },
    { status: 408 },
    coded(423, "RESOURCE_IS_LOCKED"),
  ])("is retried: %j", async (response) => {
    ctx.server.on = () => (ctx.server.seen.length < 3 ? response : fine);
    expect(await client().orders.get("7")).not.toBeNull();
    const [first = 0, second = 0, ...rest] = ctx.clock.slept;
    expect(first).toBeGreaterThanOrEqual(250);
    expect(first).toBeLessThanOrEqual(500);
    expect(second).toBeGreaterThanOrEqual(500);
    expect(second).toBeLessThanOrEqual(1_000);
    expect(rest).toEqual([]);
  });

  it("fails after the last retry and is never uncertain", async () => {
    ctx.server.on = () => ({ status: 500 });
    const error = await errorOf(client({ maxReadRetries: 2 }).orders.get("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: false, httpStatus: 500 });
    expect(ctx.server.seen).toHaveLength(3);
    expect(error.correlationId).toBe(ctx.server.seen[2]?.headers["wm_qos.correlation_id"]);
  });

  it.each([coded(400, "INVALID_REQUEST"), coded(403, "FORBIDDEN"), { body: {} }])(
    "is not retried for %j",
    async (response) => {
      ctx.server.on = () => response;
      await errorOf(client().orders.get("7"));
      expect(ctx.server.seen).toHaveLength(1);
    },
  );
});

describe("a redirect", () => {
  it("is not followed, because it would send the credentials to another host", async () => {
    ctx.server.on = ({ url }) =>
      url.startsWith("/v3/orders/")
        ? { status: 307, headers: { location: `${ctx.server.url}/elsewhere` } }
        : fine;
    await errorOf(client().orders.get("7"));
    expect(ctx.server.seen.map(({ url }) => url)).toEqual(["/v3/orders/7"]);
  });
});

describe("no response", () => {
  it.each([
    ["get", false, 1],
    ["acknowledge", true, 1],
    // Restarting a long list costs more than waiting once more.
    ["listPage", false, 2],
  ] as const)("before the timeout of orders.%s", async (method, uncertain, attempts) => {
    ctx.server.on = () => undefined;
    const error = await errorOf(
      client({ requestTimeout: 1_500, maxReadRetries: 1 }).orders[method]("7"),
    );
    expect(error).toMatchObject({ kind: "transient", uncertain });
    expect(error.httpStatus).toBeUndefined();
    // A write's timeout starts before it has its token.
    expect(error.message).toMatch(
      method === "acknowledge" ? /timed out after 1?\d{3} ms/ : "timed out after 1500 ms",
    );
    expect(ctx.server.seen).toHaveLength(attempts);
  });

  it("before the timeout, less the time that a new token took", async () => {
    ctx.server.onToken = () => later(1_000, { body: token(1) });
    ctx.server.on = () => undefined;
    const error = await errorOf(client({ requestTimeout: 2_500 }).orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: true });
    const [, ms] = /timed out after (\d+) ms/.exec(error.message) ?? [];
    expect(Number(ms)).toBeLessThanOrEqual(1_500);
  });

  it("because a new token used up the whole timeout, so that nothing is sent", async () => {
    ctx.server.onToken = () =>
      ctx.server.tokenRequests.length === 1 ? { body: token(1) } : later(1_500, { body: token(2) });
    ctx.server.on = () => later(1_500, { status: 401, body: {} });
    const error = await errorOf(client({ requestTimeout: 2_500 }).orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: false });
    expect(error.message).toContain(
      "getting an access token used up the whole timeout. Nothing was sent.",
    );
    expect(ctx.server.seen).toHaveLength(1);
  });

  it("before the timeout because the response trickles in", async () => {
    ctx.server.on = (_request, response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 10);
      response.on("close", () => clearInterval(drip));
      return undefined;
    };
    const error = await errorOf(client({ requestTimeout: 1_500 }).orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: true });
  });

  it.each([
    ["get", false],
    ["acknowledge", true],
  ] as const)(
    "because the connection broke after orders.%s was sent",
    async (method, uncertain) => {
      ctx.server.on = (_request, response) => void response.socket?.destroy();
      const error = await errorOf(client({ maxReadRetries: 0 }).orders[method]("7"));
      expect(error).toMatchObject({ kind: "transient", uncertain });
    },
  );

  it("because the connection broke in the middle of the response", async () => {
    ctx.server.on = (_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write('{"order":');
      setTimeout(() => response.socket?.destroy(), 10);
      return undefined;
    };
    const error = await errorOf(client().orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: true });
  });

  it("because nothing listens on the port: nothing was sent", async () => {
    ctx.server.on = () => fine;
    const { port } = ctx.server;
    const api = client();
    await api.orders.acknowledge("7");
    await ctx.server.stop();
    // Give the client time to notice that its keep-alive connection was closed.
    await new Promise((resolve) => setTimeout(resolve, 50));
    const error = await errorOf(api.orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "transient", uncertain: false });
    expect(error.message).toContain("ECONNREFUSED");
    expect(error.message).toContain(String(port));
    expect(error.message).toContain("Nothing was sent");
    expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  });

  it("because the host does not exist: nothing was sent", async () => {
    const error = await errorOf(
      client({ apiUrl: "http://walmart.invalid", maxReadRetries: 0 }).orders.acknowledge("7"),
    );
    expect(error).toMatchObject({ kind: "transient", uncertain: false });
  });

  it("that is valid HTTP", async () => {
    const tcp = createServer((socket) => {
      socket.on("error", () => undefined);
      socket.resume();
      socket.end("SSH-2.0-OpenSSH\r\n");
    });
    await new Promise<void>((resolve) => tcp.listen(0, "127.0.0.1", resolve));
    const address = tcp.address();
    const port = typeof address === "object" ? address?.port : 0;
    const error = await errorOf(
      client({ apiUrl: `http://127.0.0.1:${port}`, maxReadRetries: 0 }).orders.get("7"),
    );
    expect(error.kind).toBe("transient");
    await new Promise((resolve) => tcp.close(resolve));
  });

  it("within the maximum response size", async () => {
    ctx.server.on = () => ({ body: " ".repeat(33 * 1024 * 1024) });
    const error = await errorOf(client().orders.acknowledge("7"));
    expect(error).toMatchObject({ kind: "unknown_shape", uncertain: true });
    expect(error.message).toContain("larger");
  });
});
