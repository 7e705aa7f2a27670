import { z } from "zod";
import {
  flag,
  flagDefaultTrue,
  listOf,
  numeric,
  optionalInstant,
  optionalNumeric,
  optionalText,
  requiredText,
} from "./tolerant";

/** Walmart's states of a return order line. A return order itself has none. */
export const RETURN_LINE_STATUSES = ["INITIATED", "DELIVERED", "COMPLETED"] as const;
export type ReturnLineStatus = (typeof RETURN_LINE_STATUSES)[number];

/** What the buyer gets: a refund, or a replacement in an order of its own. */
export const WALMART_RETURN_TYPES = ["REFUND", "REPLACEMENT"] as const;
export type WalmartReturnType = (typeof WALMART_RETURN_TYPES)[number];

/** An amount of money in a return: decimal units (dollars, not cents). */
export const returnMoneySchema = z.looseObject({
  currencyAmount: numeric,
  currencyUnit: optionalText.transform((currency) => currency ?? "USD"),
});
export type WalmartReturnMoney = z.infer<typeof returnMoneySchema>;

const measureSchema = z.looseObject({ unitOfMeasure: optionalText, measurementValue: numeric });

export const returnChargeSchema = z.looseObject({
  /** PRODUCT, SHIPPING, FEE … */
  chargeCategory: optionalText,
  chargeName: optionalText,
  chargePerUnit: returnMoneySchema,
  /** Subtracted from the refund. */
  isDiscount: flag,
  isBillable: flagDefaultTrue,
  tax: listOf(
    z.looseObject({
      taxName: optionalText,
      taxPerUnit: returnMoneySchema.nullish(),
      excessTax: returnMoneySchema.nullish(),
    }),
  ),
  excessCharge: returnMoneySchema.nullish(),
});
export type WalmartReturnCharge = z.infer<typeof returnChargeSchema>;

export const returnTrackingEventSchema = z.looseObject({
  sequenceNo: optionalNumeric,
  /** RETURN_INITIATED, RETURN_IN_TRANSIT, DELIVERED_AT_RETURN_CENTER, REFUND_ISSUED, RETURN_CANCELLED … */
  eventTag: optionalText,
  eventDescription: optionalText,
  eventTime: optionalInstant,
});
export type WalmartReturnTrackingEvent = z.infer<typeof returnTrackingEventSchema>;

export const returnOrderLineSchema = z.looseObject({
  /** The line's number in this return, which a refund references. */
  returnOrderLineNumber: numeric,
  salesOrderLineNumber: optionalText,
  purchaseOrderId: optionalText,
  /** As text: it is the `lineNumber` of the purchase order. */
  purchaseOrderLineNumber: optionalText,
  sellerOrderId: optionalText,
  /** ARRIVED_LATE, DAMAGED, WRONG_SIZE/POOR_FIT … */
  returnReason: optionalText,
  returnDescription: optionalText,
  returnCancellationReason: optionalText,
  rechargeReason: optionalText,
  /** Hazardous, freight …: needs special handling. */
  isReturnForException: flag,
  exceptionItemType: optionalText,
  /** Without a SKU, the purchase order and its line say what it is. */
  item: z
    .looseObject({ sku: optionalText, productName: optionalText, condition: optionalText })
    .nullish(),
  charges: listOf(returnChargeSchema),
  unitPrice: returnMoneySchema.nullish(),
  /** Sums by name: lineUnitPrice, lineProductTaxes, lineTotalTaxes, lineShippingFee, lineSubTotal, lineTotal … */
  chargeTotals: listOf(z.looseObject({ name: optionalText, value: returnMoneySchema.nullish() })),
  quantity: measureSchema,
  cancellableQty: optionalNumeric,
  refundedQty: optionalNumeric,
  rechargeableQty: optionalNumeric,
  returnExpectedFlag: flagDefaultTrue,
  /** The buyer keeps the item: nothing is sent back. */
  isKeepIt: flag,
  isFastReplacement: flag,
  lastItem: flag,
  /** Who refunded. Used until 2025, then replaced by `refundCoveredBy`. */
  refundChannel: optionalText,
  refundCoveredBy: optionalText,
  returnTrackingDetail: listOf(returnTrackingEventSchema),
  /** INITIATED, DELIVERED or COMPLETED; plain text, since Walmart may add more. */
  status: optionalText,
  statusTime: optionalInstant,
  currentDeliveryStatus: optionalText,
  currentRefundStatus: optionalText,
  currentTrackingStatuses: listOf(
    z.looseObject({
      status: optionalText,
      statusTime: optionalInstant,
      currentRefundStatus: optionalText,
      quantity: measureSchema.nullish(),
    }),
  ),
});
export type WalmartReturnLine = z.infer<typeof returnOrderLineSchema>;

const labelSchema = z.looseObject({
  labelImageURL: optionalText,
  carrierInfoList: listOf(
    z.looseObject({
      carrierId: optionalText,
      carrierName: optionalText,
      serviceType: optionalText,
      trackingNo: optionalText,
    }),
  ),
});

export const returnLineGroupSchema = z.looseObject({
  groupNo: optionalNumeric,
  returnLines: listOf(z.looseObject({ returnOrderLineNumber: optionalNumeric })),
  labels: listOf(labelSchema),
  returnExpectedFlag: flagDefaultTrue,
});

export const returnOrderSchema = z.looseObject({
  /** The RMA number. */
  returnOrderId: requiredText,
  customerOrderId: requiredText,
  customerEmailId: optionalText,
  customerName: z.looseObject({ firstName: optionalText, lastName: optionalText }).nullish(),
  /** REFUND or REPLACEMENT; only sent with `replacementInfo`. */
  returnType: optionalText,
  replacementCustomerOrderId: optionalText,
  returnOrderDate: optionalInstant,
  returnByDate: optionalInstant,
  /** When the buyer gets the refund, e.g. POST_DELIVERY. */
  refundMode: optionalText,
  totalRefundAmount: returnMoneySchema.nullish(),
  returnLineGroups: listOf(returnLineGroupSchema),
  returnOrderLines: listOf(returnOrderLineSchema).refine(
    (lines) => lines.length > 0,
    "has no lines",
  ),
  returnChannel: z.looseObject({ channelName: optionalText }).nullish(),
});

/** A return order (RMA), parsed tolerantly. Dates are `Date`s, quantities and amounts numbers. */
export type WalmartReturnOrder = z.infer<typeof returnOrderSchema>;

/** Response of `POST /v3/returns/{returnOrderId}/refund`. */
export const returnRefundSchema = z.looseObject({
  returnOrderId: requiredText,
  customerOrderId: optionalText,
  refundLines: listOf(
    z.looseObject({ returnOrderLineNumber: numeric, quantity: measureSchema.nullish() }),
  ),
});
export type WalmartReturnRefund = z.infer<typeof returnRefundSchema>;
