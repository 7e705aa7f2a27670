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
  ])("accepts %s", (reason) => {
    expect(checkReason(reason, "reason", false)).toBe(reason);
  });

  it("accepts the buyer's reason only if the buyer asked", () => {
    const reason = "CUSTOMER_REQUESTED_SELLER_TO_CANCEL";
    expect(checkReason(reason, "reason", true)).toBe(reason);
    expect(messageOf(() => checkReason(reason, "reason", false))).toMatch(/^reason: .*buyer asked/);
  });

  it.each([undefined, null, "", "  ", "\n"])(
    "points to the widget if the reason is %j",
    (reason) => {
      const message = messageOf(() => checkReason(reason, "cancellation_reason", true));
      expect(message).toMatch(/^cancellation_reason: .*widget.*SELLER_CANCEL_OUT_OF_STOCK/);
    },
  );

  it.each(["seller_cancel_out_of_stock", "toString", "__proto__", 1, true, {}, ["x"]])(
    "lists the valid reasons if the reason is %j",
    (reason) => {
      const message = messageOf(() => checkReason(reason, "reason", true));
      expect(message).toMatch(
        /not a cancellation reason that Walmart accepts. Use one of SELLER_CANCEL_PRICING_ERROR/,
      );
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
    ["a recognized number", [label(UPS_NUMBER)], {}],
    ["a number with spaces", [label(" 1Z999AA1 0123456784 ")], {}],
    ["a named carrier", [label("X-1")], { carrier: "UPS" }],
    ["a mapped carrier", [label("X-1")], { mappedCarrier: "USPS" }],
    ["another carrier with its link", [label("X-1", "https://swift.test/1")], { carrier: "Swift" }],
    ["an unrecognized number with a link", [label("X-1", "https://swift.test/1")], {}],
    ["several labels", [label(UPS_NUMBER), label("X-1", "https://swift.test/1")], {}],
  ])("accepts %s", (_, labels, more) => {
    expect(check(labels, more)).toBeNull();
  });

  it.each<[string, CheckLabelsInput["labels"], Partial<CheckLabelsInput>, RegExp]>([
    ["no labels", null, {}, /^labels: .*Add a label/],
    ["an empty list", [], {}, /^labels: .*Add a label/],
    ["no number", [label("")], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["a blank number", [label(" \t")], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["a number that is not a string", [label(7)], {}, /^labels\[0\]\.tracking_number: .*missing/],
    ["special characters", [label("1Z/9")], {}, /characters that Walmart rejects/],
    ["the order's number", [label("179")], { carrier: "UPS" }, /order number/],
    ["the customer's order number", [label("528")], { carrier: "UPS" }, /order number/],
    [
      "an unrecognized number without a link",
      [label("X-1", "")],
      {},
      /^labels\[0\]: .*tracking link/,
    ],
    [
      "another carrier without a link",
      [label("X-1")],
      { carrier: "Swift" },
      /"Swift".*tracking link/,
    ],
    ["an invalid label among valid ones", [label(UPS_NUMBER), label("X-1")], {}, /^labels\[1\]/],
  ])("rejects %s", (_, labels, more, message) => {
    expect(check(labels, more)).toMatch(message);
  });
});
