import { z } from "@medusajs/framework/zod";
import fc from "fast-check";
import { WalmartError, type WalmartErrorKind } from "../../../walmart-api";
import { backOff, confirmed, failed, judge } from "../judge";

const NOW = new Date("2026-01-01T12:00:00Z");
const handler = { remedy: "Mend it." };
const fresh = { attempts: 1, uncertain: false };
const error = (
  kind: WalmartErrorKind,
  more: Partial<ConstructorParameters<typeof WalmartError>[0]> = {},
) =>
  new WalmartError({
    kind,
    message: "No.",
    operation: "orders.ship",
    correlationId: "c-1",
    ...more,
  });
const detail = (baseCode: string) => ({
  errors: [{ code: `${baseCode}.GMP_ORDER_API`, baseCode }],
});
const waitOf = ({ next_attempt_at }: { next_attempt_at: string | null }) =>
  new Date(next_attempt_at ?? NaN).getTime() - NOW.getTime();

describe("judge", () => {
  it.each<[string, WalmartError, "failed" | "pending", "medusa" | "walmart"]>([
    ["a refusal", error("rejected"), "failed", "walmart"],
    [
      "what this side refused to send",
      error("rejected", detail("INVALID_INPUT")),
      "failed",
      "medusa",
    ],
    [
      "an order that is not there",
      error("not_found", detail("CONTENT_NOT_FOUND")),
      "failed",
      "walmart",
    ],
    ["a wrong address", error("not_found", detail("URI_NOT_FOUND")), "pending", "walmart"],
    ["a proxy's not found", error("not_found"), "pending", "walmart"],
    ["the network", error("transient", { uncertain: true }), "pending", "walmart"],
    ["a locked resource", error("transient"), "pending", "walmart"],
    ["an unknown shape", error("unknown_shape", { uncertain: true }), "pending", "walmart"],
    ["dead credentials", error("auth"), "pending", "medusa"],
    ["the throttle", error("throttled"), "pending", "walmart"],
  ])("%s: %s", (_, thrown, state, origin) => {
    const settled = judge(thrown, fresh, handler, NOW);
    expect(settled).toMatchObject({ state, error_origin: origin });
    expect(settled.last_error).toContain("c-1");
    expect(settled.uncertain).toBe(thrown.uncertain);
    if (state === "failed")
      expect(settled).toMatchObject({ remedy: "Mend it.", next_attempt_at: null });
    else expect(waitOf(settled)).toBeGreaterThan(0);
  });

  it("takes an error that is not Walmart's for uncertain: something may have been sent", () => {
    expect(judge(new TypeError("x is not a function"), fresh, handler, NOW)).toMatchObject({
      state: "pending",
      uncertain: true,
      error_origin: "medusa",
      last_error: "x is not a function.",
    });
  });

  it("gives up an update that cannot be read: no later attempt could", () => {
    const broken = z.object({ id: z.string() }).safeParse({}).error;
    expect(judge(broken, fresh, handler, NOW)).toMatchObject({
      state: "failed",
      error_origin: "medusa",
      remedy: "Mend it.",
    });
  });

  it.each<WalmartErrorKind>(["transient", "throttled", "auth", "unknown_shape"])(
    "keeps an earlier uncertainty when reading back ends with %s",
    (kind) => {
      const update = { attempts: 2, uncertain: true };
      expect(judge(error(kind), update, handler, NOW)).toMatchObject({
        state: "pending",
        uncertain: true,
      });
    },
  );

  it("waits for the throttle's time, and never less than a second", () => {
    const at = (ms: number) =>
      judge(error("throttled", { retryAt: new Date(NOW.getTime() + ms) }), fresh, handler, NOW);
    expect(waitOf(at(47_000))).toBe(47_000);
    expect(waitOf(at(-5_000))).toBe(1_000);
  });

  it("leaves what may still be under way at Walmart a little time", () => {
    expect(waitOf(judge(error("transient", { uncertain: true }), fresh, handler, NOW))).toBe(
      10_000,
    );
  });
});

describe("backOff", () => {
  it("grows with the attempts, with jitter, up to five minutes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempts, chance) => {
          const wait = backOff(attempts, () => chance);
          expect(wait).toBeGreaterThanOrEqual(2_500);
          expect(wait).toBeLessThanOrEqual(300_000);
          expect(wait).toBeLessThanOrEqual(backOff(attempts + 1, () => chance));
        },
      ),
    );
    expect([1, 2, 3].map((attempt) => backOff(attempt, () => 1))).toEqual([5_000, 10_000, 20_000]);
    expect(backOff(30, () => 0)).toBe(150_000);
  });
});

describe("outcomes", () => {
  it("leave nothing of earlier troubles", () => {
    expect(confirmed()).toMatchObject({ state: "confirmed", last_error: null, uncertain: false });
    expect(failed({ problem: "P", remedy: "R", origin: "medusa" })).toMatchObject({
      state: "failed",
      last_error: "P",
      remedy: "R",
      error_origin: "medusa",
      uncertain: false,
    });
  });
});
