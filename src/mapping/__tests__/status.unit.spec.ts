import fc from "fast-check";
import { deriveOrderStatus, type LineQuantities, statusWithUpdates } from "..";

const none: LineQuantities = {
  created: 0,
  acknowledged: 0,
  shipped: 0,
  delivered: 0,
  cancelled: 0,
  refunded: 0,
};
const line = (quantities: Partial<LineQuantities>, quantity?: number) => ({
  quantity: quantity ?? Object.values(quantities).reduce((sum, units) => sum + units, 0),
  quantities: { ...none, ...quantities },
});

describe("deriveOrderStatus", () => {
  it.each([
    ["new", [line({ created: 1 })], "open"],
    ["acknowledged", [line({ acknowledged: 2 })], "open"],
    ["without lines", [], "open"],
    ["without any status", [line({}, 2)], "open"],
    ["part of a line shipped", [line({ shipped: 1, acknowledged: 2 })], "partially_shipped"],
    [
      "one of two lines shipped",
      [line({ shipped: 1 }), line({ acknowledged: 1 })],
      "partially_shipped",
    ],
    ["one delivered, one waiting", [line({ delivered: 1, created: 1 })], "partially_shipped"],
    ["all shipped", [line({ shipped: 1 }), line({ shipped: 2 })], "shipped"],
    ["one shipped, one cancelled", [line({ shipped: 1, cancelled: 1 })], "shipped"],
    ["one shipped, one line cancelled", [line({ shipped: 1 }), line({ cancelled: 1 })], "shipped"],
    ["one delivered, one under way", [line({ delivered: 1 }), line({ shipped: 1 })], "shipped"],
    ["one refunded, one under way", [line({ refunded: 1, shipped: 1 })], "shipped"],
    ["one open, one cancelled", [line({ acknowledged: 1, cancelled: 1 })], "open"],
    ["all delivered", [line({ delivered: 2 })], "delivered"],
    ["delivered and cancelled", [line({ delivered: 1, cancelled: 1 })], "delivered"],
    ["all refunded", [line({ refunded: 1 })], "delivered"],
    ["all cancelled", [line({ cancelled: 1 }), line({ cancelled: 3 })], "canceled"],
    ["fewer statuses than units", [line({ shipped: 1 }, 2)], "partially_shipped"],
    ["more statuses than units", [line({ shipped: 3 }, 2)], "shipped"],
  ])("of an order %s", (_, lines, expected) => {
    expect(deriveOrderStatus(lines)).toBe(expected);
  });

  it("knows a status for any order", () => {
    const units = fc.oneof(fc.integer(), fc.double());
    const anyLine = fc.record({
      quantity: units,
      quantities: fc.record({
        created: units,
        acknowledged: units,
        shipped: units,
        delivered: units,
        cancelled: units,
        refunded: units,
      }),
    });
    fc.assert(
      fc.property(fc.array(anyLine), (lines) => {
        expect(["open", "partially_shipped", "shipped", "delivered", "canceled"]).toContain(
          deriveOrderStatus(lines),
        );
      }),
    );
  });
});

describe("statusWithUpdates", () => {
  it("puts a failed update before everything else", () => {
    expect(statusWithUpdates("partially_shipped", { failedUpdate: true })).toBe("error");
    expect(statusWithUpdates("canceled", { failedUpdate: { kind: "cancel" } })).toBe("error");
  });

  it.each([undefined, false, null])("is the derived status without one (%s)", (failedUpdate) => {
    expect(statusWithUpdates("shipped", { failedUpdate })).toBe("shipped");
  });
});
