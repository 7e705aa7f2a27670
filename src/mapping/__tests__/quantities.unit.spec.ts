import fc from "fast-check";
import { LINE_STATUSES, type WalmartOrderLine } from "../../walmart-api/schemas/order";
import { hasCancelRequest, lineQuantities, lineTracking } from "..";
import { purchaseOrder, status, type TestLine } from "./purchase-order";

const line = (testLine: TestLine) =>
  purchaseOrder([testLine]).orderLines.orderLine[0] as WalmartOrderLine;

describe("lineQuantities", () => {
  it.each([
    ["one status", [status("Created", 3)], { created: 3 }],
    [
      "a split line",
      [status("Shipped", 1), status("Acknowledged", 2)],
      { shipped: 1, acknowledged: 2 },
    ],
    ["a status in two parcels", [status("Shipped", 1), status("Shipped", 1)], { shipped: 2 }],
    ["a refund", [status("Refund", 1)], { refunded: 1 }],
    [
      "more than ordered",
      [status("Delivered", 9), status("Cancelled", 9)],
      { delivered: 9, cancelled: 9 },
    ],
    ["nothing", [], {}],
    ["a negative quantity", [status("Created", -1)], {}],
  ])("of %s", (_, statuses, expected) => {
    const none = {
      created: 0,
      acknowledged: 0,
      shipped: 0,
      delivered: 0,
      cancelled: 0,
      refunded: 0,
    };
    expect(lineQuantities(line({ quantity: 3, statuses }))).toEqual({ ...none, ...expected });
  });

  it("are whole and never negative, whatever Walmart sends", () => {
    const entry = fc.record({
      status: fc.constantFrom(...LINE_STATUSES),
      statusQuantity: fc.record({ amount: fc.oneof(fc.double(), fc.integer()) }),
    });
    fc.assert(
      fc.property(fc.array(entry), (orderLineStatus) => {
        const quantities = lineQuantities({ ...line({}), orderLineStatuses: { orderLineStatus } });
        for (const units of Object.values(quantities)) {
          expect(Number.isInteger(units) && units >= 0 && units < 2 ** 31).toBe(true);
        }
      }),
    );
  });
});

describe("lineTracking", () => {
  it("lists the parcels with their units", () => {
    const statuses = [
      status("Shipped", 2, {
        shipDateTime: 1580821866000,
        carrierName: { carrier: "UPS" },
        trackingNumber: "1Z999AA10123456784",
        trackingURL: "https://www.ups.com/track",
      }),
      status("Delivered", 1, {
        carrierName: { carrier: null, otherCarrier: "Pony Express" },
        trackingNumber: "PE-1",
      }),
      status("Acknowledged", 1),
    ];
    expect(lineTracking(line({ quantity: 4, statuses }))).toEqual([
      {
        carrier: "UPS",
        tracking_number: "1Z999AA10123456784",
        tracking_url: "https://www.ups.com/track",
        quantity: 2,
        shipped_at: "2020-02-04T13:11:06.000Z",
      },
      {
        carrier: "Pony Express",
        tracking_number: "PE-1",
        tracking_url: null,
        quantity: 1,
        shipped_at: null,
      },
    ]);
  });
});

describe("hasCancelRequest", () => {
  it.each([
    ["the buyer requested it", true, [status("Acknowledged", 1)], true],
    ["nobody requested it", false, [status("Acknowledged", 1)], false],
    ["the line is already canceled", true, [status("Cancelled", 1)], false],
    ["the line was shipped anyway", true, [status("Shipped", 1)], false],
    [
      "one unit can still be canceled",
      true,
      [status("Shipped", 1), status("Acknowledged", 1)],
      true,
    ],
  ])("when %s", (_, intentToCancel, statuses, expected) => {
    expect(hasCancelRequest(purchaseOrder([{}, { intentToCancel, statuses }]))).toBe(expected);
  });
});
