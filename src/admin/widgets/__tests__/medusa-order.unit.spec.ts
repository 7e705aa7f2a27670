import {
  hasOpenFulfillment,
  isCanceled,
  orderRevision,
  isFromWalmart,
} from "../_order/medusa-order";

const AT = "2026-03-10T12:00:00.000Z";

describe("the Medusa order", () => {
  const base = { id: "order_1" };

  it.each([
    [{ walmart: { purchase_order_id: "1" } }, true],
    [{ walmart: null }, false],
    [{}, false],
    [null, false],
    [undefined, false],
  ])("with metadata %j comes from Walmart: %s", (metadata, expected) => {
    expect(isFromWalmart({ ...base, metadata })).toBe(expected);
  });

  it("is canceled by status or by date", () => {
    expect(isCanceled(base)).toBe(false);
    expect(isCanceled({ ...base, status: "canceled" })).toBe(true);
    expect(isCanceled({ ...base, canceled_at: AT })).toBe(true);
  });

  it.each([
    [{}, true],
    [{ shipped_at: AT }, false],
    [{ delivered_at: AT }, false],
    [{ canceled_at: AT }, false],
  ])("with a fulfillment that is %j has one to be cancelled first: %s", (dates, expected) => {
    expect(hasOpenFulfillment({ ...base, fulfillments: [{ id: "ful_1", ...dates }] })).toBe(
      expected,
    );
  });

  it("has another revision once it is shipped", () => {
    const packed = { ...base, fulfillments: [{ id: "ful_1" }] };
    const shipped = { ...base, fulfillments: [{ id: "ful_1", shipped_at: AT }] };
    expect(orderRevision(packed)).not.toBe(orderRevision(shipped));
    expect(orderRevision(packed)).toBe(orderRevision(structuredClone(packed)));
  });
});
