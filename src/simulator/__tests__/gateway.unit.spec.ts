import { openShop, type Shop } from "./support/seller";

describe("the gateway", () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = await openShop();
  });
  afterEach(() => shop.simulator.stop());

  it("returns 404 URI_NOT_FOUND for unknown paths", async () => {
    for (const path of ["/v3/nothing", "/v2/orders", "/v3/orders/", "/v3/Orders"]) {
      const response = await shop.call(path);
      expect(response.status).toBe(404);
      expect(response.body.error[0].code).toBe("URI_NOT_FOUND.GMP_GATEWAY_API");
    }
  });

  it("accepts 60 acknowledgements a minute, and refills them one by one", async () => {
    let now = Date.UTC(2026, 0, 1);
    await shop.simulator.stop();
    shop = await openShop({ now: () => now });
    const path = `/v3/orders/${shop.order()}/acknowledge`;
    const acknowledge = () => shop.call(path, { method: "POST" });
    const first = await acknowledge();
    expect(first.headers.get("x-current-token-count")).toBe("59");
    for (let call = 0; call < 59; call += 1) {
      expect((await acknowledge()).status).toBe(200);
    }
    const response = await acknowledge();
    expect(response.status).toBe(429);
    expect(response.body.error[0].code).toBe("REQUEST_THRESHOLD_VIOLATED.GMP_GATEWAY_API");
    expect(response.headers.get("x-current-token-count")).toBe("0");
    expect(response.headers.get("x-next-replenish-time")).toBe(String(now + 1000));
    now += 1000;
    expect((await acknowledge()).status).toBe(200);
    expect((await acknowledge()).status).toBe(429);
    // Each operation has its own limit.
    expect((await shop.call("/v3/orders/released")).status).not.toBe(429);
  });

  it("sends the replenish time in every known header and format", async () => {
    const time = async () => {
      const { headers } = await shop.call("/v3/orders/released");
      return headers.get("x-next-replenish-time") ?? headers.get("x-next-replenishment-time");
    };
    expect(await time()).toMatch(/^\d{13}$/);
    shop.simulator.updateSettings({ throttleTime: "epoch-s", throttleHeader: "alternate" });
    expect(await time()).toMatch(/^\d{10}$/);
    shop.simulator.updateSettings({ throttleTime: "iso" });
    expect(await time()).toMatch(/^\d{4}-.*Z$/);
    shop.simulator.updateSettings({ throttleHeader: "none" });
    expect(await time()).toBeNull();
    shop.simulator.updateSettings({ throttle: "off" });
    const { headers } = await shop.call("/v3/orders/released");
    expect(headers.get("x-current-token-count")).toBeNull();
  });

  it("refills faster if set to", async () => {
    let now = Date.UTC(2026, 0, 1);
    await shop.simulator.stop();
    shop = await openShop({ now: () => now, settings: { throttleSpeed: 60 } });
    for (let call = 0; call < 60; call += 1) {
      await shop.call("/v3/orders/released");
    }
    expect((await shop.call("/v3/orders/released")).status).toBe(429);
    now += 17;
    expect((await shop.call("/v3/orders/released")).status).not.toBe(429);
  });

  it.each([
    ["auto", { errors: { error: [{ code: "CONTENT_NOT_FOUND.GMP_ORDER_API" }] } }],
    ["error", { error: [{ code: "CONTENT_NOT_FOUND.GMP_ORDER_API", severity: "INFO" }] }],
    ["errors", { errors: [{ code: "CONTENT_NOT_FOUND.GMP_ORDER_API" }] }],
    ["errors.error", { errors: { error: [{ causes: [] }] } }],
    ["errors.error-single", { errors: { error: { code: "CONTENT_NOT_FOUND.GMP_ORDER_API" } } }],
  ] as const)("writes errors in the shape %s", async (errorShape, body) => {
    shop.simulator.updateSettings({ errorShape });
    expect((await shop.call("/v3/orders/1")).body).toMatchObject(body);
  });

  it("writes errors as XML and as text", async () => {
    shop.simulator.updateSettings({ errorShape: "xml" });
    const xml = await shop.call("/v3/orders/1");
    expect(xml.headers.get("content-type")).toContain("application/xml");
    expect(xml.text).toContain("<ns:code>CONTENT_NOT_FOUND.GMP_ORDER_API</ns:code>");
    shop.simulator.updateSettings({ errorShape: "text" });
    expect((await shop.call("/v3/orders/1")).text).toMatch(/^No sales order/);
  });

  it("rejects bodies that are not JSON or not declared as JSON", async () => {
    const path = `/v3/orders/${shop.order()}/cancel`;
    const malformed = await shop.call(path, { method: "POST", body: "{" });
    expect(malformed.status).toBe(400);
    expect(malformed.body.errors.error[0].code).toContain("MALFORMED_REQUEST_CONTENT");
    const headers = { "Content-Type": "text/plain" };
    const undeclared = await shop.call(path, { method: "POST", body: {}, headers });
    expect(undeclared.body.errors.error[0]).toMatchObject({ field: "Content-Type" });
  });
});
