import { z } from "@medusajs/framework/zod";
import { WalmartError, type WalmartErrorKind } from "../../../walmart-api";
import { DEFAULT_DELAYS } from "../back-off";
import { classify } from "../failures";
import { settlementOf } from "../settlement";
import type { FailureClass, RetryPolicy } from "../types";

const NOW = Date.UTC(2026, 0, 1);
const POLICY: RetryPolicy = { ...DEFAULT_DELAYS, unknownSubject: "fail" };
const FRESH = { attempts: 1, uncertain: false };
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
  errors: [{ code: `${baseCode}.GMP_ORDER_API`, baseCode, field: "sku" }],
});
const settle = (
  thrown: unknown,
  item: Parameters<typeof settlementOf>[1] = FRESH,
  policy = POLICY,
  isOutage = false,
) => settlementOf(classify(thrown), item, { policy, remedy: "Fix it.", now: NOW, isOutage });

describe("classify", () => {
  it.each<[string, WalmartError, FailureClass, "failed" | "retry", "medusa" | "walmart"]>([
    ["a refusal", error("rejected"), "refused", "failed", "walmart"],
    [
      "input that the client refuses",
      error("rejected", detail("INVALID_INPUT")),
      "refused",
      "failed",
      "medusa",
    ],
    [
      "a refusal that names nothing",
      error("unspecific", { uncertain: true }),
      "unspecific",
      "retry",
      "walmart",
    ],
    [
      "an unknown order",
      error("not_found", detail("CONTENT_NOT_FOUND")),
      "unknown_subject",
      "failed",
      "walmart",
    ],
    [
      "a wrong address",
      error("not_found", detail("URI_NOT_FOUND")),
      "no_answer",
      "retry",
      "walmart",
    ],
    ["a proxy's not found", error("not_found"), "no_answer", "retry", "walmart"],
    ["the network", error("transient", { uncertain: true }), "no_answer", "retry", "walmart"],
    ["a locked record", error("transient", { httpStatus: 423 }), "busy", "retry", "walmart"],
    [
      "a locked record, by its code",
      error("transient", detail("RESOURCE_IS_LOCKED")),
      "busy",
      "retry",
      "walmart",
    ],
    [
      "an unknown shape",
      error("unknown_shape", { uncertain: true }),
      "unreadable",
      "retry",
      "walmart",
    ],
    ["dead credentials", error("auth"), "no_access", "retry", "medusa"],
    ["the throttle", error("throttled"), "throttled", "retry", "walmart"],
  ])("%s", (_, thrown, name, end, origin) => {
    const failure = classify(thrown);
    expect(failure).toMatchObject({ class: name, origin, uncertain: thrown.uncertain });
    expect(failure.message).toContain("c-1");
    expect(failure.code).toBe(thrown.code ?? null);
    expect(failure.field).toBe(thrown.field ?? null);
    const settlement = settle(thrown);
    expect(settlement).toMatchObject({ end, failure });
    if (settlement.end === "retry") expect(settlement.waitMs).toBeGreaterThan(0);
    else expect(settlement).toMatchObject({ remedy: "Fix it." });
  });

  it("takes any other error for uncertain: a request may have been sent", () => {
    expect(settle(new TypeError("x is not a function"))).toMatchObject({
      end: "retry",
      uncertain: true,
      failure: { class: "ours", origin: "medusa", message: "x is not a function." },
    });
  });

  it("fails an item whose stored data is not valid: no later attempt could send it", () => {
    const broken = z.object({ id: z.string() }).safeParse({}).error;
    expect(settle(broken)).toMatchObject({
      end: "failed",
      remedy: "Fix it.",
      failure: { class: "invalid", origin: "medusa" },
    });
  });
});

describe("settlementOf", () => {
  it.each<WalmartErrorKind>(["transient", "throttled", "auth", "unknown_shape"])(
    "keeps an earlier uncertainty when reading back ends with %s",
    (kind) => {
      expect(settle(error(kind), { attempts: 2, uncertain: true })).toMatchObject({
        end: "retry",
        uncertain: true,
      });
    },
  );

  it("waits for the throttle's time, and never less than a second", () => {
    const at = (ms: number) => settle(error("throttled", { retryAt: new Date(NOW + ms) }));
    expect(at(47_000)).toMatchObject({ waitMs: 47_000 });
    expect(at(-5_000)).toMatchObject({ waitMs: 1_000 });
    expect(settle(error("throttled"))).toMatchObject({ waitMs: 1_000 });
  });

  it("waits longer after an uncertain write, which may still be under way", () => {
    expect(settle(error("transient", { uncertain: true }))).toMatchObject({ waitMs: 10_000 });
    expect(settle(error("auth", { retryAt: new Date(NOW + 60_000) }))).toMatchObject({
      waitMs: 60_000,
    });
  });

  it("retries an unknown subject where the queue says so", () => {
    const unknown = error("not_found", detail("CONTENT_NOT_FOUND"));
    const after = (unknownSubject: RetryPolicy["unknownSubject"]) =>
      settle(unknown, FRESH, { ...POLICY, unknownSubject });
    expect(after("back_off")).toMatchObject({ end: "retry", failure: { field: "sku" } });
    expect(after({ everyMs: 900_000 })).toMatchObject({ end: "retry", waitMs: 900_000 });
  });

  describe("of a refusal that names nothing", () => {
    const refusal = error("unspecific", { uncertain: true });
    const after = (unspecific_refusals: number, isOutage = false) =>
      settle(refusal, { attempts: 40, uncertain: false, unspecific_refusals }, POLICY, isOutage);

    it("retries several times and then gives up with a remedy of its own", () => {
      for (let before = 0; before < POLICY.maxUnspecific - 1; before += 1)
        expect(after(before)).toMatchObject({
          end: "retry",
          unspecificRefusals: before + 1,
          uncertain: true,
        });
      expect(after(POLICY.maxUnspecific - 1)).toMatchObject({
        end: "failed",
        remedy: expect.stringContaining("Retry it later"),
      });
    });

    it("never gives up during an outage, and counts nothing then", () => {
      expect(after(50, true)).toMatchObject({ end: "retry", unspecificRefusals: 50 });
    });

    it("counts attempts where a queue does not count refusals", () => {
      expect(settle(refusal, { attempts: 9, uncertain: false })).toMatchObject({ end: "retry" });
      expect(settle(refusal, { attempts: 10, uncertain: false })).toMatchObject({ end: "failed" });
    });

    it("never gives up where the queue says so", () => {
      const endless = { ...POLICY, maxUnspecific: Infinity };
      expect(settle(refusal, { attempts: 999, uncertain: false }, endless)).toMatchObject({
        end: "retry",
      });
    });
  });
});
