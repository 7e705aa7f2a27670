import { WalmartClock } from "../http/walmart-clock";

describe("Walmart's clock", () => {
  const header = (time: number) => ({ date: new Date(time).toUTCString() });
  const NOON = Date.UTC(2026, 10, 27, 12);

  it("is unknown before the first response, and without a readable header", () => {
    const clock = new WalmartClock();
    clock.observe({});
    clock.observe({ date: "noon" });
    expect(clock.at(performance.now())).toBeNull();
  });

  it("is never ahead of the header, and moves on between responses", () => {
    const clock = new WalmartClock();
    const before = performance.now();
    clock.observe(header(NOON));
    expect(clock.at(before)?.getTime()).toBeLessThanOrEqual(NOON);
    expect(clock.at(before)?.getTime()).toBeGreaterThan(NOON - 1000);
    expect(clock.at(before + 5000)?.getTime()).toBeGreaterThan(NOON + 4000);
  });

  it("does not go back because the next response shows the same second", () => {
    const clock = new WalmartClock();
    clock.observe(header(NOON));
    const moment = performance.now();
    const first = clock.at(moment);
    clock.observe(header(NOON));
    expect(clock.at(moment)).toEqual(first);
  });

  it("follows a clock that is set back", () => {
    const clock = new WalmartClock();
    clock.observe(header(NOON));
    clock.observe(header(NOON - 60_000));
    expect(clock.at(performance.now())?.getTime()).toBeLessThan(NOON - 59_000);
  });
});
