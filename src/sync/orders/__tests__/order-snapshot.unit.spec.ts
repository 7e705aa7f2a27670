import {
  product,
  purchaseOrder,
  status,
  type TestLine,
} from "../../../mapping/__tests__/purchase-order";
import { hasOwnNumber, toOrderSnapshot, toUnreadableSnapshot } from "../order-snapshot";

const snapshot = (lines: TestLine[], more: Record<string, unknown> = {}, includeShipped = false) =>
  toOrderSnapshot(
    "walacc_1",
    { order: purchaseOrder(lines, more), raw: { any: "thing" } },
    { includeShipped },
  );

describe("toOrderSnapshot", () => {
  it.each<[string, TestLine[], boolean, string, string]>([
    ["new", [{ quantity: 2 }], false, "open", "claimed"],
    [
      "acknowledged elsewhere",
      [{ statuses: [status("Acknowledged", 1)] }],
      false,
      "open",
      "claimed",
    ],
    [
      "partly shipped",
      [{ quantity: 2, statuses: [status("Shipped", 1), status("Acknowledged", 1)] }],
      false,
      "partially_shipped",
      "claimed",
    ],
    ["shipped elsewhere", [{ statuses: [status("Shipped", 1)] }], false, "shipped", "skipped"],
    ["shipped and requested", [{ statuses: [status("Shipped", 1)] }], true, "shipped", "claimed"],
    ["delivered", [{ statuses: [status("Delivered", 1)] }], false, "delivered", "skipped"],
    ["canceled", [{ statuses: [status("Cancelled", 1)] }], false, "canceled", "skipped"],
    [
      "canceled and requested",
      [{ statuses: [status("Cancelled", 1)] }],
      true,
      "canceled",
      "skipped",
    ],
  ])("%s", (_name, lines, requested, walmart_status, import_state) => {
    expect(snapshot(lines, {}, requested)).toMatchObject({ walmart_status, import_state });
  });

  it("counts open units, or all units once the order is canceled", () => {
    const part = [
      {
        quantity: 4,
        charges: [product(40, 4)],
        statuses: [status("Created", 1), status("Cancelled", 3)],
      },
    ];
    expect(snapshot(part)).toMatchObject({ item_count: 4, total: 11 });
    const whole = [{ quantity: 4, charges: [product(40, 4)], statuses: [status("Cancelled", 4)] }];
    expect(snapshot(whole)).toMatchObject({ item_count: 4, total: 44 });
  });

  it("has Walmart's dates, an acknowledgement deadline of four hours, and null for missing values", () => {
    const orderDate = Date.UTC(2026, 0, 1, 10);
    expect(
      snapshot([{}], {
        orderDate,
        shippingInfo: { methodCode: "Value", estimatedShipDate: orderDate + 86_400_000 },
      }),
    ).toMatchObject({
      ordered_at: "2026-01-01T10:00:00.000Z",
      acknowledge_by: "2026-01-01T14:00:00.000Z",
      ship_by: "2026-01-02T10:00:00.000Z",
      deliver_by: null,
      ship_method: "Value",
    });
    expect(snapshot([{}], { shippingInfo: null })).toMatchObject({
      ordered_at: null,
      acknowledge_by: null,
      ship_by: null,
      buyer_name: null,
    });
  });

  it("generates new ids each time", () => {
    const [one, two] = [snapshot([{}]), snapshot([{}])];
    expect(one.new_claimed_order_id).toMatch(/^order_/);
    expect(one.new_id).not.toBe(two.new_id);
    expect(one.new_claimed_order_id).not.toBe(two.new_claimed_order_id);
  });
});

describe("toUnreadableSnapshot", () => {
  it("keeps the number, the raw data and the problem", () => {
    const raw = { purchaseOrderId: "42", odd: true };
    expect(
      toUnreadableSnapshot("walacc_1", { purchaseOrderId: "42", raw, problem: "sku: missing" }),
    ).toMatchObject({
      purchase_order_id: "42",
      raw,
      read_problem: expect.stringContaining("sku: missing"),
    });
  });

  it("derives the number from the raw data if Walmart's cannot be read", () => {
    const number = (raw: unknown) =>
      toUnreadableSnapshot("walacc_1", { raw, problem: "-" }).purchase_order_id;
    expect(number({ a: 1 })).toBe(number({ a: 1 }));
    expect(number({ a: 1 })).not.toBe(number({ a: 2 }));
    expect(hasOwnNumber(number({ a: 1 }))).toBe(false);
    expect(hasOwnNumber("1796277083022")).toBe(true);
  });
});
