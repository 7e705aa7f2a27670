import { clientOf, errorOf, orderList, purchaseOrder } from "./support/fixtures";
import type { StubResponse } from "./support/walmart-server";
import { withServer } from "./support/with-server";

const ctx = withServer();
const client = (options = {}) => clientOf(ctx.server, ctx.clock, options);
const coded = (status: number, code: string) => ({
  status,
  body: { errors: { error: [{ code, severity: "ERROR" }] } },
});
const fine = { body: { order: purchaseOrder() } };

describe("the throttle", () => {
  const tooMany = (headers = {}): StubResponse => ({
    ...coded(429, "REQUEST_THRESHOLD_VIOLATED.GMP_GATEWAY_API"),
    headers,
  });
  const inSeconds = (seconds: number) => ({
    "X-Next-Replenishment-Time": String(ctx.clock.time + seconds * 1000),
  });

  it("makes a read wait as long as Walmart asks", async () => {
    ctx.server.on = () => (ctx.server.seen.length === 1 ? tooMany(inSeconds(7)) : fine);
    expect(await client().orders.get("7")).not.toBeNull();
    expect(ctx.clock.slept).toEqual([7_000]);
  });

  it("makes a read fail if the wait is too long", async () => {
    ctx.server.on = () => tooMany(inSeconds(90));
    const retryAt = new Date(ctx.clock.time + 90_000);
    const error = await errorOf(client().orders.get("7"));
    expect(error).toMatchObject({ kind: "throttled", httpStatus: 429, retryAt });
    expect(error.message).toContain(retryAt.toISOString());
    expect(ctx.clock.slept).toEqual([]);
  });

  it("makes a read fail when its total wait is too long", async () => {
    ctx.server.on = () => tooMany(inSeconds(25));
    expect(await errorOf(client().orders.get("7"))).toMatchObject({
      kind: "throttled",
      httpStatus: 429,
    });
    expect(ctx.clock.slept).toEqual([25_000, 25_000]);
  });

  it("never makes a write wait: the error has the retry time, and the next write is not sent", async () => {
    ctx.server.on = () => tooMany(inSeconds(7));
    const retryAt = new Date(ctx.clock.time + 7_000);
    const api = client();
    expect(await errorOf(api.orders.acknowledge("7"))).toMatchObject({
      kind: "throttled",
      httpStatus: 429,
      retryAt,
      uncertain: false,
    });
    expect(api.throttle.availableAt("orders.acknowledge")).toEqual(retryAt);
    expect(api.throttle.availableAt("orders.ship")).toBeNull();

    const local = await errorOf(api.orders.acknowledge("8"));
    expect(local).toMatchObject({ kind: "throttled", retryAt, uncertain: false });
    expect(local.httpStatus).toBeUndefined();
    expect(ctx.server.seen).toHaveLength(1);

    ctx.server.on = () => fine;
    ctx.clock.time += 7_000;
    expect((await api.orders.acknowledge("8")).order).toBeDefined();
    expect(ctx.clock.slept).toEqual([]);
  });

  it("spreads a burst of reads before Walmart has to throttle one", async () => {
    ctx.server.on = () => ({ body: orderList([]) });
    const released = client().orders;
    for (let i = 0; i < 62; i++) await released.listReleased({}).next();
    expect(ctx.clock.slept).toEqual([1_000, 1_000]);
  });
});
