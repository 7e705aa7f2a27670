import { safeUrl } from "../safe-url";
import { intlLocale } from "../locale";
import { formatMoney } from "../money";
import { FAST_POLL_MS, MEDIUM_POLL_MS, SLOW_POLL_MS, pollInterval } from "../../hooks/api/polling";
import {
  hasOpenFulfillment,
  isCanceled,
  orderRevision,
  saysWalmart,
} from "../../widgets/_order/medusa-order";
import { update } from "../../__tests__/fixtures";

const NOW = Date.parse("2026-03-10T12:00:00Z");
const at = (offsetMs: number) => new Date(NOW + offsetMs).toISOString();

describe("intlLocale", () => {
  it.each([
    ["en", [], "en"],
    ["ptBR", [], "pt-BR"],
    ["zhCN", [], "zh-CN"],
    ["en", ["de-DE", "en-GB"], "en-GB"],
    ["enGB", ["en-US"], "en-GB"],
    ["not a language", [], "en"],
  ])("%s with %j is %s", (language, preferred, expected) => {
    expect(intlLocale(language, preferred)).toBe(expected);
  });
});

describe("formatMoney", () => {
  it.each([
    [1234.5, "usd", "en-US", "$1,234.50"],
    [1234.5, "usd", "de-DE", "1.234,50 $"],
    [5, "nonsense", "en-US", "5 NONSENSE"],
  ])("%s %s in %s", (amount, currency, locale, expected) => {
    expect(formatMoney(amount, currency, locale).replace(/\u00a0/g, " ")).toBe(expected);
  });
});

describe("safeUrl", () => {
  it.each(["https://www.ups.com/track?n=1", "http://carrier.test/"])("follows %s", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each(["javascript:alert(1)", "data:text/html,hi", "#", "", "ups", null, undefined])(
    "does not follow %s",
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});

describe("pollInterval", () => {
  it.each([
    ["an update is being sent", [update({ state: "sending" })], FAST_POLL_MS],
    ["an update is due", [update({ state: "pending" })], FAST_POLL_MS],
    [
      "an update waits for its next attempt",
      [update({ state: "pending", next_attempt_at: at(10 * 60_000) })],
      MEDIUM_POLL_MS,
    ],
    ["all is said", [update(), update({ state: "failed" })], SLOW_POLL_MS],
  ])("when %s", (_name, updates, expected) => {
    expect(pollInterval({ updates }, NOW)).toBe(expected);
  });

  it("is fast for a while after the order changed", () => {
    expect(pollInterval({ updates: [] }, NOW, NOW + 1)).toBe(FAST_POLL_MS);
    expect(pollInterval(undefined, NOW, NOW)).toBe(SLOW_POLL_MS);
  });
});

describe("the Medusa order", () => {
  const base = { id: "order_1" };

  it.each([
    [{ walmart: { purchase_order_id: "1" } }, true],
    [{ walmart: null }, false],
    [{}, false],
    [null, false],
    [undefined, false],
  ])("with metadata %j comes from Walmart: %s", (metadata, expected) => {
    expect(saysWalmart({ ...base, metadata })).toBe(expected);
  });

  it("is canceled by status or by date", () => {
    expect(isCanceled(base)).toBe(false);
    expect(isCanceled({ ...base, status: "canceled" })).toBe(true);
    expect(isCanceled({ ...base, canceled_at: at(0) })).toBe(true);
  });

  it.each([
    [{}, true],
    [{ shipped_at: at(0) }, false],
    [{ delivered_at: at(0) }, false],
    [{ canceled_at: at(0) }, false],
  ])("with a fulfillment that is %j has one to be cancelled first: %s", (dates, expected) => {
    expect(hasOpenFulfillment({ ...base, fulfillments: [{ id: "ful_1", ...dates }] })).toBe(
      expected,
    );
  });

  it("has another revision once it is shipped", () => {
    const packed = { ...base, fulfillments: [{ id: "ful_1" }] };
    const shipped = { ...base, fulfillments: [{ id: "ful_1", shipped_at: at(0) }] };
    expect(orderRevision(packed)).not.toBe(orderRevision(shipped));
    expect(orderRevision(packed)).toBe(orderRevision(structuredClone(packed)));
  });
});
