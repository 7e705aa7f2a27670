import fc from "fast-check";
import { deriveOrderStatus, type LineQuantities, statusWithMessages } from "..";

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

/** A line with its quantities among other numbers, as a row has them. */
const stored = (quantities: Partial<LineQuantities>) => {
  const { quantity } = line(quantities);
  return { quantity, quantities: { ...none, ...quantities, quantity, line_total: 5 } };
};

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
    ["one delivered, one open", [line({ delivered: 1, created: 1 })], "partially_shipped"],
    ["all shipped", [line({ shipped: 1 }), line({ shipped: 2 })], "shipped"],
    ["one shipped, one canceled", [line({ shipped: 1, cancelled: 1 })], "shipped"],
    ["one shipped, one line canceled", [line({ shipped: 1 }), line({ cancelled: 1 })], "shipped"],
    ["one delivered, one in transit", [line({ delivered: 1 }), line({ shipped: 1 })], "shipped"],
    ["one refunded, one in transit", [line({ refunded: 1, shipped: 1 })], "shipped"],
    ["one open, one canceled", [line({ acknowledged: 1, cancelled: 1 })], "open"],
    ["all delivered", [line({ delivered: 2 })], "delivered"],
    ["delivered and canceled", [line({ delivered: 1, cancelled: 1 })], "delivered"],
    ["all refunded", [line({ refunded: 1 })], "delivered"],
    ["of stored lines", [stored({ shipped: 2 }), stored({ refunded: 1 })], "shipped"],
    ["acknowledged, also refunded", [line({ acknowledged: 1, refunded: 1 }, 1)], "open"],
    ["canceled, also refunded", [line({ cancelled: 1, refunded: 1 }, 1)], "canceled"],
    ["shipped, also refunded", [line({ shipped: 2, refunded: 2 }, 2)], "shipped"],
    [
      "one of two units shipped, one refunded and nothing else",
      [line({ shipped: 1, refunded: 2 }, 2)],
      "shipped",
    ],
    ["without a quantity, refunded", [line({ refunded: 1 }, 0)], "delivered"],
    [
      "without a quantity, canceled and refunded",
      [line({ cancelled: 1, refunded: 1 }, 0)],
      "canceled",
    ],
    ["all canceled", [line({ cancelled: 1 }), line({ cancelled: 3 })], "canceled"],
    ["fewer statuses than units", [line({ shipped: 1 }, 2)], "partially_shipped"],
    ["more statuses than units", [line({ shipped: 3 }, 2)], "shipped"],
  ])("of an order %s", (_, lines, expected) => {
    expect(deriveOrderStatus(lines)).toBe(expected);
  });

  it("exists for any order", () => {
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

describe("statusWithMessages", () => {
  it("is failed if a message failed, whatever the units' statuses", () => {
    expect(statusWithMessages("partially_shipped", { failedUpdate: true })).toBe("error");
    expect(statusWithMessages("canceled", { failedUpdate: { kind: "cancel" } })).toBe("error");
  });

  it.each([undefined, false, null])("is the derived status otherwise (%s)", (failedUpdate) => {
    expect(statusWithMessages("shipped", { failedUpdate })).toBe("shipped");
  });
});
