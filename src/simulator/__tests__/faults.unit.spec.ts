import { openShop, shipment, type Shop } from "./support/seller";

describe("injected faults", () => {
  let shop: Shop;
  let number: string;
  beforeEach(async () => {
    shop = await openShop();
    number = shop.order({ status: "Acknowledged" });
  });
  afterEach(() => shop.simulator.stop());

  const ship = () =>
    shop.call(`/v3/orders/${number}/shipping`, { method: "POST", body: shipment([[1, "T1"]]) });
  const shipped = () => shop.simulator.effects({ kind: "ship" }).length;

  it.each([
    ["before", 0],
    ["after", 1],
  ] as const)("can strike %s the effect: %d effects happen", async (effect, happened) => {
    shop.simulator.injectFault({ kind: "status", status: 504, effect, path: "/shipping" });
    const response = await ship();
    expect(response.status).toBe(504);
    expect(response.body.errors.error[0].code).toBe("DOWNSTREAM_SYSTEM_TIME_OUT.GMP_ORDER_API");
    expect(shipped()).toBe(happened);
    expect((await ship()).status).toBe(200);
  });

  it("cut the connection, after the effect if requested", async () => {
    shop.simulator.injectFault({ kind: "reset", effect: "after", method: "post" });
    await expect(ship()).rejects.toThrow();
    expect(shipped()).toBe(1);
    const [request] = shop.simulator.requests({ operation: "orders.ship" });
    expect(request).toMatchObject({ status: null, fault: expect.any(String) });
  });

  it("leave a request without a response", async () => {
    shop.simulator.injectFault({ kind: "hang" });
    const signal = AbortSignal.timeout(100);
    const headers = { "WM_SEC.ACCESS_TOKEN": shop.token };
    const response = shop.call("/v3/orders", { headers });
    const first = await Promise.race([
      response.catch(() => "cut"),
      new Promise((resolve) => signal.addEventListener("abort", () => resolve("nothing yet"))),
    ]);
    expect(first).toBe("nothing yet");
    await shop.simulator.stop();
    await expect(response).rejects.toThrow();
  });

  it("delay the response", async () => {
    shop.simulator.injectFault({ kind: "delay", delay_ms: 80 });
    const started = Date.now();
    expect((await ship()).status).toBe(200);
    expect(Date.now() - started).toBeGreaterThanOrEqual(75);
  });

  it("respond with garbage and XML", async () => {
    shop.simulator.injectFault({ kind: "garbage" });
    shop.simulator.injectFault({ kind: "xml" });
    const garbage = await ship();
    expect([garbage.status, garbage.body]).toEqual([200, null]);
    const xml = await ship();
    expect(xml.status).toBe(500);
    expect(xml.text).toContain("<ns:code>SYSTEM_ERROR");
  });

  it("respond with the given status and body", async () => {
    const fault = { kind: "status", status: 429, body: { a: 1 }, headers: { "x-wait": "7" } };
    await shop.control("faults", fault);
    const response = await ship();
    expect([response.status, response.body, response.headers.get("x-wait")]).toEqual([
      429,
      { a: 1 },
      "7",
    ]);
  });

  it("strike matching requests, as often as requested", async () => {
    shop.simulator.injectFault({ kind: "status", status: 500, purchaseOrderId: number, times: 2 });
    const other = shop.order();
    expect((await shop.call(`/v3/orders/${other}`)).status).toBe(200);
    const statuses = [];
    for (let call = 0; call < 3; call += 1) {
      statuses.push((await shop.call(`/v3/orders/${number}`)).status);
    }
    expect(statuses).toEqual([500, 500, 200]);
    shop.simulator.injectFault({ kind: "status", path: "^/v3/orders$" });
    expect((await shop.call(`/v3/orders/${number}`)).status).toBe(200);
    expect((await shop.call("/v3/orders")).status).toBe(500);
  });

  it("skip requests that would have failed anyway", async () => {
    shop.simulator.injectFault({ kind: "status", status: 500 });
    const headers = { "WM_SEC.ACCESS_TOKEN": "expired" };
    expect((await shop.call("/v3/orders", { headers })).status).toBe(401);
    expect((await shop.call("/v3/orders")).status).toBe(500);
  });

  it("strike randomly, but reproducibly with a seed", async () => {
    const run = async () => {
      shop.simulator.clearFaults();
      shop.simulator.injectFault({ kind: "status", probability: 0.5, seed: 42 });
      const statuses = [];
      for (let call = 0; call < 20; call += 1) {
        statuses.push((await shop.call("/v3/orders")).status);
      }
      return statuses;
    };
    const first = await run();
    expect(await run()).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it("are listed, cleared and validated", async () => {
    await shop.control("faults", { kind: "reset" });
    const list = (await shop.control("faults")).body.faults;
    expect(list).toMatchObject([{ kind: "reset", effect: "before", struck: 0 }]);
    await shop.control("faults", undefined, "DELETE");
    expect(shop.simulator.faults()).toEqual([]);
    for (const [body, field] of [
      [{}, "kind"],
      [{ kind: "explode" }, "kind"],
      [{ kind: "reset", path: "(" }, "path"],
      [{ kind: "reset", times: 0 }, "times"],
      [{ kind: "reset", tines: 1 }, "tines"],
    ] as const) {
      expect((await shop.control("faults", body)).body.error.field).toBe(field);
    }
  });
});
