import {
  ADJUSTMENT_REASONS,
  REFUND_REASONS,
  toCancelPayload,
  toRefundPayload,
  toReturnRefundPayload,
  toShippingPayload,
  WalmartError,
} from "../index";
import type { CancelLine, RefundLine, ShipmentLine, ShipmentPackage } from "../index";

const parcel = {
  quantity: 1,
  shippedAt: new Date(1580821866000),
  carrier: "UPS",
  methodCode: "Standard",
  trackingNumber: "22344",
  trackingUrl: "https://example.com/22344",
} satisfies ShipmentPackage;
const shipped = { lineNumber: "1", sellerOrderId: "X", packages: [parcel] } satisfies ShipmentLine;

const wireStatus = {
  status: "Shipped",
  statusQuantity: { unitOfMeasurement: "EACH", amount: "1" },
  trackingInfo: {
    shipDateTime: 1580821866000,
    carrierName: { carrier: "UPS" },
    methodCode: "Standard",
    trackingNumber: "22344",
    trackingURL: "https://example.com/22344",
  },
};
const wireLine = {
  lineNumber: "1",
  sellerOrderId: "X",
  intentToCancelOverride: false,
  orderLineStatuses: { orderLineStatus: [wireStatus] },
};
const wire = (...orderLine: unknown[]) => ({ orderShipment: { orderLines: { orderLine } } });

describe("the body of a shipment", () => {
  const withoutLink = { ...parcel, trackingUrl: undefined };
  const withoutCarrier = { ...parcel, carrier: undefined };
  const wireWithoutLink = { ...wireStatus.trackingInfo, trackingURL: undefined };
  const withStatus = (...orderLineStatus: unknown[]) =>
    wire({ ...wireLine, orderLineStatuses: { orderLineStatus } });

  it.each([
    ["one line", [shipped], wire(wireLine)],
    [
      "two lines",
      [shipped, { ...shipped, lineNumber: "2" }],
      wire(wireLine, { ...wireLine, lineNumber: "2" }),
    ],
    [
      "an override of the buyer's cancellation request",
      [{ ...shipped, intentToCancelOverride: true }],
      wire({ ...wireLine, intentToCancelOverride: true }),
    ],
    [
      "several packages of a line",
      [{ ...shipped, packages: [parcel, { ...parcel, quantity: 3, trackingNumber: "2" }] }],
      withStatus(wireStatus, {
        ...wireStatus,
        statusQuantity: { unitOfMeasurement: "EACH", amount: "3" },
        trackingInfo: { ...wireStatus.trackingInfo, trackingNumber: "2" },
      }),
    ],
    [
      "no tracking URL with a carrier that Walmart recognizes",
      [{ ...shipped, packages: [withoutLink] }],
      withStatus({ ...wireStatus, trackingInfo: wireWithoutLink }),
    ],
    [
      "another carrier",
      [{ ...shipped, packages: [{ ...withoutCarrier, otherCarrier: "Bike Boys" }] }],
      withStatus({
        ...wireStatus,
        trackingInfo: { ...wireStatus.trackingInfo, carrierName: { otherCarrier: "Bike Boys" } },
      }),
    ],
    [
      "the tracking number to be replaced",
      [{ ...shipped, packages: [{ ...parcel, replacesTrackingNumber: "old" }] }],
      withStatus({ ...wireStatus, currentTrackingInfo: { trackingNumber: "old" } }),
    ],
  ] satisfies [string, ShipmentLine[], unknown][])("has %s", (_name, shipment, payload) => {
    expect(toShippingPayload(shipment)).toEqual(payload);
  });

  it("marks a tracking correction", () => {
    const payload = toShippingPayload([shipped], { processMode: "PARTIAL_UPDATE" });
    expect(payload.orderShipment).toMatchObject({ processMode: "PARTIAL_UPDATE" });
  });

  it.each([
    ["shipment", []],
    ["lineNumber", [{ ...shipped, lineNumber: "" }]],
    ["sellerOrderId", [{ ...shipped, sellerOrderId: " " }]],
    ["sellerOrderId", [{ ...shipped, sellerOrderId: "x".repeat(31) }]],
    ["packages", [{ ...shipped, packages: [] }]],
    ["quantity", [{ ...shipped, packages: [{ ...parcel, quantity: 0 }] }]],
    ["quantity", [{ ...shipped, packages: [{ ...parcel, quantity: 1.5 }] }]],
    ["shippedAt", [{ ...shipped, packages: [{ ...parcel, shippedAt: new Date(NaN) }] }]],
    ["carrier", [{ ...shipped, packages: [withoutCarrier] }]],
    ["carrier", [{ ...shipped, packages: [{ ...parcel, otherCarrier: "Bike Boys" }] }]],
    [
      "trackingUrl",
      [{ ...shipped, packages: [{ ...withoutCarrier, otherCarrier: "B", trackingUrl: "" }] }],
    ],
    ["methodCode", [{ ...shipped, packages: [{ ...parcel, methodCode: "" }] }]],
    ["trackingNumber", [{ ...shipped, packages: [{ ...parcel, trackingNumber: "  " }] }]],
  ] satisfies [string, ShipmentLine[]][])(
    "is rejected with the name of the invalid %s",
    (field, shipment) => {
      expect(rejectionOf(() => toShippingPayload(shipment))).toMatchObject({
        kind: "rejected",
        uncertain: false,
        operation: "orders.ship",
        field,
        message: expect.stringContaining(field),
      });
    },
  );
});

describe("the body of a cancellation", () => {
  const cancelled = {
    lineNumber: "1",
    quantity: 1,
    reason: "SELLER_CANCEL_OUT_OF_STOCK",
  } satisfies CancelLine;

  it("has line, quantity and reason", () => {
    expect(toCancelPayload([cancelled, { ...cancelled, lineNumber: "2", quantity: 2 }])).toEqual({
      orderCancellation: {
        orderLines: {
          orderLine: [cancelledOnWire("1", "1"), cancelledOnWire("2", "2")],
        },
      },
    });
  });

  it.each([
    ["lines", []],
    ["quantity", [{ ...cancelled, quantity: -1 }]],
    ["lineNumber", [{ ...cancelled, lineNumber: "" }]],
  ] satisfies [string, CancelLine[]][])(
    "is rejected with the name of the invalid %s",
    (field, lines) => {
      expect(rejectionOf(() => toCancelPayload(lines))).toMatchObject({ kind: "rejected", field });
    },
  );
});

describe("the body of a refund", () => {
  const line = {
    lineNumber: "4",
    comments: "sorry",
    charges: [
      {
        reason: "Finance -> Goodwill",
        chargeType: "PRODUCT",
        chargeName: "ItemPrice",
        amount: 1.5,
        tax: { name: "Tax1", amount: 0.1 },
      },
    ],
  } satisfies RefundLine;

  it("has negative amounts", () => {
    expect(toRefundPayload("PO1", [line])).toEqual({
      orderRefund: {
        purchaseOrderId: "PO1",
        orderLines: {
          orderLine: [
            {
              lineNumber: "4",
              isFullRefund: false,
              refunds: {
                refund: [
                  {
                    refundComments: "sorry",
                    refundCharges: {
                      refundCharge: [
                        {
                          refundReason: "Finance -> Goodwill",
                          charge: {
                            chargeType: "PRODUCT",
                            chargeName: "ItemPrice",
                            chargeAmount: { currency: "USD", amount: -1.5 },
                            tax: { taxName: "Tax1", taxAmount: { currency: "USD", amount: -0.1 } },
                          },
                        },
                      ],
                    },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it.each([0, -1, NaN])("is rejected for the amount %d", (amount) => {
    const charges = [{ reason: "Others", chargeType: "PRODUCT", chargeName: "ItemPrice", amount }];
    expect(rejectionOf(() => toRefundPayload("PO1", [{ lineNumber: "1", charges }]))).toMatchObject(
      {
        field: "amount",
      },
    );
  });
});

describe("the refund reasons", () => {
  it("are unique, and goodwill is one of the adjustments", () => {
    expect(new Set(REFUND_REASONS).size).toBe(REFUND_REASONS.length);
    expect(REFUND_REASONS).toEqual(expect.arrayContaining([...ADJUSTMENT_REASONS]));
    expect(ADJUSTMENT_REASONS).toContain("Finance -> Goodwill");
  });
});

describe("the body of a return refund", () => {
  const line = { returnOrderLineNumber: 1, quantity: 1 };

  it.each([
    [{ customerOrderId: " ", lines: [line] }, "customerOrderId"],
    [{ customerOrderId: "C1", lines: [] }, "lines"],
    [{ customerOrderId: "C1", lines: [{ ...line, quantity: 0 }] }, "quantity"],
    [{ customerOrderId: "C1", lines: [{ ...line, quantity: 1.5 }] }, "quantity"],
    [
      { customerOrderId: "C1", lines: [{ ...line, returnOrderLineNumber: NaN }] },
      "returnOrderLineNumber",
    ],
  ])("is rejected for %j", (refund, field) => {
    expect(rejectionOf(() => toReturnRefundPayload(refund))).toMatchObject({
      field,
      operation: "returns.refund",
    });
  });
});

function cancelledOnWire(lineNumber: string, amount: string) {
  return {
    lineNumber,
    orderLineStatuses: {
      orderLineStatus: [
        {
          status: "Cancelled",
          cancellationReason: "SELLER_CANCEL_OUT_OF_STOCK",
          statusQuantity: { unitOfMeasurement: "EACH", amount },
        },
      ],
    },
  };
}

function rejectionOf(make: () => unknown): WalmartError {
  try {
    make();
  } catch (error) {
    if (error instanceof WalmartError) return error;
    throw error;
  }
  throw new Error("expected the payload to be rejected");
}
