import { parseInstant, readThrottleHeaders } from "../http/throttle-headers";
import { Throttle } from "../http/throttle";
import { Clock } from "./support/fixtures";

const NOW = Date.parse("2026-03-01T12:00:00.000Z");

describe("the throttle headers", () => {
  it.each([
    ["1772366460000", Date.parse("2026-03-01T12:01:00Z")],
    ["1772366460", Date.parse("2026-03-01T12:01:00Z")],
    ["2026-03-01T12:01:00Z", Date.parse("2026-03-01T12:01:00Z")],
    ["2026-03-01T12:01:00.500Z", Date.parse("2026-03-01T12:01:00.500Z")],
    ["soon", undefined],
    ["17", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("parse the replenish time %p", (text, time) => {
    expect(parseInstant(text)).toBe(time);
  });

  it.each([
    [
      { "x-current-token-count": "7", "x-next-replenish-time": "1772366460" },
      { tokens: 7, replenishAt: NOW + 60_000 },
    ],
    [
      { "x-next-replenishment-time": "1772366460000" },
      { tokens: undefined, replenishAt: NOW + 60_000 },
    ],
    [{ "retry-after": "30" }, { tokens: undefined, replenishAt: NOW + 30_000 }],
    [{ "x-current-token-count": "many" }, { tokens: undefined, replenishAt: undefined }],
  ])("parse %p", (headers, expected) => {
    expect(readThrottleHeaders(headers, NOW)).toEqual(expected);
  });
});

describe("the throttle", () => {
  let clock: Clock;
  let throttle: Throttle;
  beforeEach(() => {
    clock = new Clock();
    throttle = new Throttle(clock.now);
  });
  const take = (times: number) => Array.from({ length: times }, () => throttle.take("orders.ship"));

  it("allows the published number of requests, then refills gradually", () => {
    expect(take(60).every((wait) => wait === 0)).toBe(true);
    expect(throttle.take("orders.ship")).toBe(1_000);
    expect(throttle.availableAt("orders.ship")).toEqual(new Date(clock.time + 1_000));
    clock.time += 1_000;
    expect(take(2)).toEqual([0, 1_000]);
  });

  it("counts each operation separately", () => {
    take(60);
    expect(throttle.take("orders.cancel")).toBe(0);
    expect(throttle.availability("orders.cancel")).toEqual({ tokens: 59, availableAt: null });
  });

  it("never delays an operation without a published limit", () => {
    for (let i = 0; i < 1_000; i++) expect(throttle.take("token.detail")).toBe(0);
  });

  it("uses Walmart's token count, less the requests in flight", () => {
    take(3);
    throttle.observe("orders.ship", { "x-current-token-count": "10" });
    expect(throttle.availability("orders.ship").tokens).toBe(8);
  });

  it("waits until Walmart's replenish time when no tokens are left", () => {
    take(1);
    throttle.observe("orders.ship", {
      "x-current-token-count": "0",
      "x-next-replenish-time": String(clock.time + 5_000),
    });
    throttle.done("orders.ship");
    expect(throttle.take("orders.ship")).toBe(5_000);
    clock.time += 5_000;
    expect(throttle.take("orders.ship")).toBe(0);
  });

  it.each([
    [
      "the time in the headers",
      (now: number) => ({ "x-next-replenish-time": String(now + 20_000) }),
      20_000,
    ],
    ["60 s without one", () => ({}), 60_000],
    [
      "60 s with a time in the past",
      (now: number) => ({ "x-next-replenish-time": String(now - 20_000) }),
      60_000,
    ],
    [
      "at most 300 s",
      (now: number) => ({ "x-next-replenish-time": String(now + 3_600_000) }),
      300_000,
    ],
  ])("after a 429 waits for %s", (_name, headers, wait) => {
    const retryAt = throttle.onThrottled("orders.ship", headers(clock.time));
    expect(retryAt.getTime() - clock.time).toBe(wait);
    expect(throttle.availability("orders.ship")).toEqual({ tokens: 0, availableAt: retryAt });
    clock.time += wait;
    expect(throttle.take("orders.ship")).toBe(0);
  });

  it("doubles the wait with each 429 in a row, up to 300 s", () => {
    const waits = Array.from(
      { length: 5 },
      () => throttle.onThrottled("orders.ship", {}).getTime() - clock.time,
    );
    expect(waits).toEqual([60_000, 120_000, 240_000, 300_000, 300_000]);
    throttle.observe("orders.ship", {});
    expect(throttle.onThrottled("orders.ship", {}).getTime() - clock.time).toBe(60_000);
  });
});
