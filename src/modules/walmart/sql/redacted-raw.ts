import { type Kept, keptJson } from "./kept-json";

/**
 * What is kept of a purchase order: what the plugin works with. Names that are not listed may be the buyer's, such as
 * those that Walmart adds one day.
 */
const ORDER: Kept = {
  purchaseOrderId: true,
  customerOrderId: true,
  orderType: true,
  originalCustomerOrderID: true,
  orderDate: true,
  shippingInfo: {
    estimatedDeliveryDate: true,
    estimatedShipDate: true,
    methodCode: true,
    carrierMethodName: true,
    postalAddress: { state: true, country: true },
  },
  orderLines: {
    orderLine: {
      lineNumber: true,
      item: { productName: true, sku: true, condition: true, imageUrl: true },
      charges: true,
      orderLineQuantity: true,
      statusDate: true,
      orderLineStatuses: {
        orderLineStatus: {
          status: true,
          statusQuantity: true,
          cancellationReason: true,
          trackingInfo: {
            shipDateTime: true,
            carrierName: true,
            methodCode: true,
            trackingNumber: true,
            trackingURL: true,
          },
        },
      },
      intentToCancel: true,
      fulfillment: {
        fulfillmentOption: true,
        shipMethod: true,
        pickUpDateTime: true,
        shippingProgramType: true,
      },
      sellerOrderId: true,
      incentive: true,
      refund: { refundId: true, refundCharges: true },
    },
  },
  orderSummary: true,
  shipNode: true,
};

/** What is kept of a return. */
const RETURN: Kept = {
  returnOrderId: true,
  customerOrderId: true,
  returnType: true,
  replacementCustomerOrderId: true,
  returnOrderDate: true,
  returnByDate: true,
  refundMode: true,
  totalRefundAmount: true,
  returnLineGroups: {
    groupNo: true,
    returnLines: true,
    labels: { carrierInfoList: true },
    returnExpectedFlag: true,
  },
  returnOrderLines: {
    returnOrderLineNumber: true,
    salesOrderLineNumber: true,
    purchaseOrderId: true,
    purchaseOrderLineNumber: true,
    sellerOrderId: true,
    returnReason: true,
    returnCancellationReason: true,
    rechargeReason: true,
    isReturnForException: true,
    exceptionItemType: true,
    item: { sku: true, productName: true, condition: true },
    charges: true,
    unitPrice: true,
    chargeTotals: true,
    quantity: true,
    cancellableQty: true,
    refundedQty: true,
    rechargeableQty: true,
    returnExpectedFlag: true,
    isKeepIt: true,
    isFastReplacement: true,
    lastItem: true,
    refundChannel: true,
    refundCoveredBy: true,
    returnTrackingDetail: { sequenceNo: true, eventTag: true, eventTime: true },
    status: true,
    statusTime: true,
    currentDeliveryStatus: true,
    currentRefundStatus: true,
    currentTrackingStatuses: {
      status: true,
      statusTime: true,
      currentRefundStatus: true,
      quantity: true,
    },
  },
  returnChannel: true,
};

/** An expression for Walmart's data of a purchase order without the buyer's. */
export function redactedOrder(raw: string): string {
  return `CASE WHEN ${raw} IS NOT NULL THEN ${keptJson(raw, ORDER)} END`;
}

/** An expression for Walmart's data of a return without the buyer's. */
export function redactedReturn(raw: string): string {
  return `CASE WHEN ${raw} IS NOT NULL THEN ${keptJson(raw, RETURN)} END`;
}

/** An expression for the parcels of a return without their labels, which show the buyer's address. */
export function redactedLabels(labels: string): string {
  return `(
  SELECT COALESCE(jsonb_agg(label || jsonb_build_object('label_url', NULL)), '[]'::jsonb)
  FROM jsonb_array_elements(${labels}) AS label)`;
}
