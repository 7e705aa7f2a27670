import fc from "fast-check";
import { type WalmartClient, WalmartError } from "../../../walmart-api";
import { breakerOf, breakerOutcome, CircuitBreaker, OUTAGE_THRESHOLD } from "../circuit-breaker";
import { failure } from "../failures";
import type { FailureClass } from "../types";

const afterFailures = (count: number) => {
  const breaker = new CircuitBreaker();
  for (let index = 0; index < count; index += 1) breaker.record("no_answer");
  return breaker;
};

describe("CircuitBreaker", () => {
  it("closed, half open after five in a row, open after a probe, closed by an answer", () => {
    const breaker = afterFailures(OUTAGE_THRESHOLD - 1);
    expect(breaker.state).toBe("closed");
    breaker.record("no_access");
    expect(breaker.state).toBe("half_open");
    // What was under way when it became half open decides nothing.
    breaker.record("no_answer");
    expect(breaker.state).toBe("half_open");
    breaker.record("no_answer", { isProbe: true });
    expect(breaker.state).toBe("open");
    breaker.record("answer");
    expect(breaker.state).toBe("closed");
  });

  it("a probe of a single queue does not open a closed breaker", () => {
    const breaker = afterFailures(2);
    breaker.record("no_answer", { isProbe: true });
    expect(breaker.state).toBe("closed");
    expect(afterFailures(OUTAGE_THRESHOLD + 3).state).toBe("half_open");
  });

  it("is closed as long as no five in a row fail, and by every answer", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ isAnswer: fc.boolean(), isProbe: fc.boolean() })),
        (attempts) => {
          const breaker = new CircuitBreaker();
          let inARow = 0;
          for (const { isAnswer, isProbe } of attempts) {
            breaker.record(isAnswer ? "answer" : "no_answer", { isProbe });
            inARow = isAnswer ? 0 : inARow + 1;
            expect(breaker.state === "closed").toBe(inARow < OUTAGE_THRESHOLD);
          }
        },
      ),
    );
  });

  it("opens when several items are refused without a reason, and never because of one", () => {
    const breaker = new CircuitBreaker();
    const refuse = (itemId: string) => breaker.record("unspecific", { queue: "message", itemId });
    for (let index = 0; index < 3 * OUTAGE_THRESHOLD; index += 1) refuse("the same");
    expect(breaker.state).toBe("closed");
    expect(breaker.isOutageOf("message")).toBe(false);
    for (let index = 0; index < OUTAGE_THRESHOLD; index += 1) refuse(`other-${index}`);
    expect(breaker.state).toBe("half_open");
  });

  it("knows that writes are refused while reads are answered", () => {
    const breaker = new CircuitBreaker();
    for (const itemId of ["a", "b", "c"])
      breaker.record("unspecific", { queue: "message", itemId });
    breaker.record("answer");
    breaker.record("answer", { queue: "feed" });
    expect(breaker.isOutageOf("message")).toBe(true);
    expect(breaker.isOutageOf("feed")).toBe(false);
    breaker.record("answer", { queue: "message" });
    expect(breaker.isOutageOf("message")).toBe(false);
  });

  it("counts the reads of imports, too", () => {
    const breaker = new CircuitBreaker();
    const error = new WalmartError({
      kind: "transient",
      message: "No.",
      operation: "orders.list",
      correlationId: "c-1",
    });
    for (let index = 0; index < OUTAGE_THRESHOLD; index += 1) {
      breaker.recordError(error);
      breaker.recordError(new Error("the database is gone"));
    }
    expect(breaker.state).toBe("half_open");
  });

  it("is one for each client", () => {
    const [one, other] = [{}, {}] as WalmartClient[];
    expect(breakerOf(one!)).toBe(breakerOf(one!));
    expect(breakerOf(one!)).not.toBe(breakerOf(other!));
  });
});

describe("breakerOutcome", () => {
  it.each<[FailureClass, ReturnType<typeof breakerOutcome>]>([
    ["refused", "answer"],
    ["unspecific", "unspecific"],
    ["unknown_subject", "answer"],
    ["busy", "answer"],
    ["no_answer", "no_answer"],
    ["unreadable", "no_answer"],
    ["no_access", "no_access"],
    ["throttled", null],
    ["invalid", null],
    ["ours", null],
  ])("%s: %s", (name, outcome) => {
    const why = failure({ class: name, message: "No." });
    expect(breakerOutcome({ end: "failed", failure: why, remedy: "" })).toBe(outcome);
    const retry = { end: "retry", failure: why, waitMs: 1, uncertain: false } as const;
    expect(breakerOutcome(retry)).toBe(outcome);
  });

  it("takes a delivery, and one that Walmart has not finished, for an answer", () => {
    expect(breakerOutcome({ end: "done", result: null })).toBe("answer");
    expect(breakerOutcome({ end: "retry", failure: null, waitMs: 1, uncertain: false })).toBe(
      "answer",
    );
  });
});
