import { checkLabels, type CheckLabelsInput } from "../check-labels";
import { checkReason } from "../check-reason";

const UPS_NUMBER = "1Z999AA10123456784";

const messageOf = (check: () => unknown): string | null => {
  try {
    check();
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};

describe("checkReason", () => {
  it.each([
    "SELLER_CANCEL_PRICING_ERROR",
    "SELLER_CANCEL_OUT_OF_STOCK",
    "SELLER_CANCEL_ADDRESS_NOT_SERVICEABLE",
    "SELLER_CANCEL_FRAUD_STOP_SHIPMENT",
  ])("takes %s", (reason) => {
    expect(checkReason(reason, "reason", false)).toBe(reason);
  });

  it("takes the buyer's reason only if the buyer asked", () => {
    const reason = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
    expect(checkReason(reason, "reason", true)).toBe(reason);
    expect(messageOf(() => checkReason(reason, "reason", false))).toMatch(/^reason: .*buyer asked/);
  });

  it.each([undefined, null, "", "  ", "\n"])("points to the widget for %j", (reason) => {
    const message = messageOf(() => checkReason(reason, "cancellation_reason", true));
    expect(message).toMatch(/^cancellation_reason: .*widget.*SELLER_CANCEL_OUT_OF_STOCK/);
  });

  it.each(["seller_cancel_out_of_stock", "toString", "__proto__", 1, true, {}, ["x"]])(
    "names the reasons there are for %j",
    (reason) => {
      const message = messageOf(() => checkReason(reason, "reason", true));
      expect(message).toMatch(/none of Walmart's reasons. Use one of SELLER_CANCEL_PRICING_ERROR/);
    },
  );
});

describe("checkLabels", () => {
  const check = (labels: CheckLabelsInput["labels"], more: Partial<CheckLabelsInput> = {}) =>
    messageOf(() =>
      checkLabels({
        labels,
        carrier: null,
        mappedCarrier: null,
        purchaseOrderId: "179",
        customerOrderId: "528",
        ...more,
      }),
    );
  const label = (tracking_number: unknown, tracking_url: unknown = "#") => ({
    tracking_number,
    tracking_url,
  });

  it.each<[string, CheckLabelsInput["labels"], Partial<CheckLabelsInput>]>([
    ["a recognised number", [label(UPS_NUMBER)], {}],
    ["a number with spaces", [label(" 1Z999AA1 0123456784 ")], {}],
    ["a named carrier", [label("X-1")], { carrier: "UPS" }],
    ["a mapped carrier", [label("X-1")], { mappedCarrier: "USPS" }],
    ["another carrier with its link", [label("X-1", "https://swift.test/1")], { carrier: "Swift" }],
    ["nobody's number with a link", [label("X-1", "https://swift.test/1")], {}],
    ["several", [label(UPS_NUMBER), label("X-1", "https://swift.test/1")], {}],
  ])("takes %s", (_, labels, more) => {
    expect(check(labels, more)).toBeNull();
  });

  it.each<[string, CheckLabelsInput["labels"], Partial<CheckLabelsInput>, RegExp]>([
    ["no labels", null, {}, /^labels: .*Add a label/],
    ["an empty list", [], {}, /^labels: .*Add a label/],
    ["no number", [label("")], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["a blank number", [label(" \t")], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["a number that is no text", [label(7)], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["special characters", [label("1Z/9")], {}, /Walmart refuses/],
    ["the order's number", [label("179")], { carrier: "UPS" }, /order number/],
    ["the customer's order number", [label("528")], { carrier: "UPS" }, /order number/],
    ["nobody's number without link", [label("X-1", "")], {}, /^labels\[0\]: .*tracking link/],
    [
      "another carrier without link",
      [label("X-1")],
      { carrier: "Swift" },
      /"Swift".*tracking link/,
    ],
    ["a bad one among good ones", [label(UPS_NUMBER), label("X-1")], {}, /^labels\[1\]/],
  ])("refuses %s", (_, labels, more, message) => {
    expect(check(labels, more)).toMatch(message);
  });
});
