const money = (currencyAmount: number) => ({ currencyAmount, currencyUnit: "USD" });

/** A return order line as Walmart sends it. */
export function returnLine(returnOrderLineNumber = 1, over: Record<string, unknown> = {}) {
  return {
    returnOrderLineNumber,
    salesOrderLineNumber: 1,
    returnReason: "DAMAGED",
    returnDescription: "Broken handle",
    purchaseOrderId: "1796277083022",
    purchaseOrderLineNumber: 1,
    isReturnForException: false,
    item: { sku: "MUG", productName: "Mug", condition: "New" },
    charges: [
      {
        chargeCategory: "PRODUCT",
        chargeName: "ItemPrice",
        chargePerUnit: money(10),
        isDiscount: false,
        isBillable: true,
        tax: [{ taxName: "Tax1", excessTax: money(0), taxPerUnit: money(0.7) }],
        excessCharge: money(0),
      },
    ],
    unitPrice: money(10),
    currentDeliveryStatus: "DELIVERED",
    currentRefundStatus: "NOT_REFUNDED",
    currentTrackingStatuses: [
      { status: "DELIVERED", statusTime: "2026-02-23T00:46:11.000Z", quantity: null },
    ],
    quantity: { unitOfMeasure: "EACH", measurementValue: 1 },
    returnExpectedFlag: true,
    isKeepIt: false,
    refundedQty: 0,
    returnTrackingDetail: [
      {
        sequenceNo: 1,
        eventTag: "DELIVERED_AT_RETURN_CENTER",
        eventDescription: "Delivered",
        eventTime: "2026-02-23T00:46:11.000Z",
      },
    ],
    status: "DELIVERED",
    statusTime: "2026-02-23T00:46:11.000Z",
    ...over,
  };
}

/** A return order as Walmart sends it. */
export function returnOrder(
  returnOrderId = "103738048909818825",
  over: Record<string, unknown> = {},
) {
  return {
    returnOrderId,
    customerEmailId: "buyer@relay.walmart.com",
    customerName: { firstName: "Jane", lastName: "Doe" },
    customerOrderId: "C1796277083022",
    refundMode: "POST_DELIVERY",
    returnOrderDate: "2026-02-21T01:01:08.000Z",
    returnType: "REFUND",
    returnByDate: "2026-03-23T01:01:06.000Z",
    totalRefundAmount: money(10.7),
    returnLineGroups: [
      {
        groupNo: 1,
        returnLines: [{ returnOrderLineNumber: 1 }],
        labels: [
          {
            labelImageURL: "https://example.com/label.png",
            carrierInfoList: [{ carrierName: "FEDEX", trackingNo: "785611449666" }],
          },
        ],
        returnExpectedFlag: true,
      },
    ],
    returnOrderLines: [returnLine()],
    ...over,
  };
}

/** A page of return orders as Walmart sends it. */
export function returnList(returnOrders: unknown, meta: Record<string, unknown> = {}) {
  return { meta, returnOrders };
}
