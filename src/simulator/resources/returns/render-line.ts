import type { SimulatorSettings } from "../../settings";
import type { SimulatedOrder } from "../../state/order";
import {
  isCanceled,
  lastEvent,
  type SimulatedReturn,
  type SimulatedReturnLine,
  statusOf,
} from "../../state/return";
import { EVENT_RULES } from "../../state/return-events";
import { renderReturnCharges, totalsOf, unitPrice } from "./render-charges";
import { dollars, iso } from "./render-values";

interface Context {
  order: SimulatedReturn;
  line: SimulatedReturnLine;
  /** The purchase order of the returned units. */
  sale: SimulatedOrder | undefined;
}

/** Renders a returned line as Walmart's API returns it. */
export function renderReturnLine(
  { order, line, sale }: Context,
  extras: { replacementInfo?: boolean },
  settings: SimulatorSettings,
) {
  const sold = sale?.lines.find(({ lineNumber }) => lineNumber === line.lineNumber);
  const { quantity, refundedQuantity } = line;
  return {
    returnOrderLineNumber: line.returnOrderLineNumber,
    salesOrderLineNumber: Number(line.lineNumber),
    sellerOrderId: sold?.sellerOrderId,
    returnReason: line.reason,
    returnDescription: line.description,
    purchaseOrderId: order.purchaseOrderId,
    purchaseOrderLineNumber: Number(line.lineNumber),
    isReturnForException: false,
    ...(extras.replacementInfo &&
      line.cancellationReason && { returnCancellationReason: line.cancellationReason }),
    item: {
      sku: sold?.sku,
      productName: sold?.productName,
      condition: sold?.condition,
      itemWeight: { unitOfMeasure: "POUND", measurementValue: 1 },
    },
    charges: renderReturnCharges(line, settings),
    unitPrice: dollars(unitPrice(line)),
    chargeTotals: Object.entries(totalsOf(line)).map(([name, cents]) => ({
      name,
      value: dollars(cents),
    })),
    cancellableQty: statusOf(line) === "INITIATED" ? quantity - refundedQuantity : 0,
    quantity: { unitOfMeasure: "EACH", measurementValue: quantity },
    returnExpectedFlag: !order.keepIt,
    isFastReplacement: false,
    isKeepIt: order.keepIt,
    lastItem: line.lastItem,
    refundedQty: refundedQuantity,
    rechargeableQty: 0,
    ...renderRefundedBy(line, settings),
    returnTrackingDetail: renderEvents(order, line),
    status: statusOf(line),
    statusTime: iso(lastEvent(line).time),
    currentDeliveryStatus: deliveryStatus(line),
    currentRefundStatus: refundStatus(line),
  };
}

/** Who refunded, if anybody did. Walmart refunds in the seller's name, so the seller pays either way. */
function renderRefundedBy({ refundChannel }: SimulatedReturnLine, settings: SimulatorSettings) {
  const { refundedByField } = settings;
  if (!refundChannel || refundedByField === "none") {
    return {};
  }
  return {
    ...(refundedByField !== "refundCoveredBy" && { refundChannel }),
    // Its values are not documented.
    ...(refundedByField !== "refundChannel" && { refundCoveredBy: "SELLER" }),
  };
}

/** Newest first, numbered from the oldest. */
function renderEvents(order: SimulatedReturn, line: SimulatedReturnLine) {
  const returnDate = { name: "ReturnDate", value: iso(order.returnOrderDate) };
  return line.events
    .map(({ tag, time }, sequenceNo) => ({
      sequenceNo,
      eventTag: tag,
      eventDescription: EVENT_RULES[tag].description,
      eventTime: iso(time),
      references: [returnDate],
    }))
    .reverse();
}

/** Values other than `NOT_SHIPPED` are not documented. */
function deliveryStatus(line: SimulatedReturnLine): string {
  const tags = line.events.map(({ tag }) => tag);
  if (tags.includes("DELIVERED_AT_RETURN_CENTER") || tags.includes("DELIVERED_AFTER_INVOICE")) {
    return "DELIVERED";
  }
  const moved = tags.includes("RETURN_IN_TRANSIT") || tags.includes("INTRANSIT_AFTER_INVOICE");
  return moved && !isCanceled(line) ? "IN_TRANSIT" : "NOT_SHIPPED";
}

/** Values other than `NOT_REFUNDED` are not documented. */
function refundStatus({ quantity, refundedQuantity }: SimulatedReturnLine): string {
  if (refundedQuantity === 0) {
    return "NOT_REFUNDED";
  }
  return refundedQuantity < quantity ? "PARTIALLY_REFUNDED" : "REFUNDED";
}
