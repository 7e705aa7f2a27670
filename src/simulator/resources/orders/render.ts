import type { SimulatorSettings } from "../../settings";
import type { SimulatedLine, SimulatedOrder } from "../../state/order";
import { quantityIn } from "../../state/portions";
import { renderCharges, renderIncentive, renderRefund, totalCents } from "./render-charges";
import { toQuantity, unwrapSingletons } from "./render-shape";
import { renderStatuses } from "./render-statuses";

/** Optional fields that a query can request. */
export interface Extras {
  /** Whether an order is a replacement. */
  replacementInfo?: boolean;
  /** Image and weight of the items. */
  productInfo?: boolean;
  /** Hides refunds that were made later. */
  refundsUntil?: number;
  /** Price reductions that Walmart takes part in. */
  incentiveInfo?: boolean;
}

/** Renders an order as Walmart's API returns it. */
export function renderOrder(
  order: SimulatedOrder,
  extras: Extras,
  settings: SimulatorSettings,
): Record<string, unknown> {
  const rendered = order.raw ? renderRaw(order, order.raw) : renderModeled(order, extras, settings);
  return settings.singletons ? unwrapSingletons(rendered) : rendered;
}

function renderModeled(order: SimulatedOrder, extras: Extras, settings: SimulatorSettings) {
  const replacement = extras.replacementInfo
    ? { orderType: order.orderType, originalCustomerOrderID: order.originalCustomerOrderID }
    : {};
  return {
    purchaseOrderId: order.purchaseOrderId,
    customerOrderId: order.customerOrderId,
    customerEmailId: order.customerEmailId,
    ...replacement,
    orderDate: order.orderDate,
    shippingInfo: renderShippingInfo(order, settings),
    orderLines: {
      orderLine: order.lines.map((line) => renderLine(line, order, extras, settings)),
    },
    orderSummary: {
      totalAmount: { currencyAmount: totalCents(order.lines) / 100, currencyUnit: "USD" },
    },
    shipNode: { type: order.shipNodeType, ...order.shipNode },
  };
}

function renderShippingInfo(order: SimulatedOrder, settings: SimulatorSettings) {
  const shipped = order.lines.every((line) => quantityIn(line, "Created", "Acknowledged") === 0);
  const datesNull = settings.nulls && shipped;
  return {
    phone: settings.nulls ? "0000000000" : order.phone,
    estimatedDeliveryDate: datesNull ? null : order.estimatedDeliveryDate,
    estimatedShipDate: datesNull ? null : order.estimatedShipDate,
    methodCode: order.methodCode,
    carrierMethodName: order.carrierMethodName,
    postalAddress: order.postalAddress,
  };
}

function renderLine(
  line: SimulatedLine,
  order: SimulatedOrder,
  extras: Extras,
  settings: SimulatorSettings,
) {
  const product = extras.productInfo
    ? { imageUrl: line.imageUrl, weight: { value: "1.0", unit: "Pounds" } }
    : {};
  return {
    lineNumber: line.lineNumber,
    item: {
      productName: line.productName,
      sku: line.sku,
      condition: line.condition,
      ...product,
    },
    ...(line.charges.length > 0 && { charges: { charge: renderCharges(line, settings) } }),
    orderLineQuantity: toQuantity(line.quantity),
    statusDate: line.statusDate,
    orderLineStatuses: { orderLineStatus: renderStatuses(line) },
    refund: renderRefund(line, order, extras.refundsUntil),
    fulfillment: {
      fulfillmentOption: "S2H",
      shipMethod: order.methodCode.toUpperCase(),
      pickUpDateTime: order.estimatedShipDate,
      shippingProgramType: line.shippingProgramType,
    },
    intentToCancel: line.intentToCancel ? "TRUE" : "FALSE",
    sellerOrderId: line.sellerOrderId,
    incentive: extras.incentiveInfo ? renderIncentive(line) : undefined,
    miscAttributes: renderMiscAttributes(line),
  };
}

function renderMiscAttributes({ miscAttributes }: SimulatedLine) {
  return (
    miscAttributes && {
      miscAttribute: miscAttributes.map(({ name, details }) => ({
        name,
        details: { detail: Object.entries(details).map(([key, value]) => ({ key, value })) },
      })),
    }
  );
}

/** Renders a raw order verbatim, except for the statuses of lines that have changed since. */
function renderRaw(order: SimulatedOrder, raw: Record<string, unknown>): Record<string, unknown> {
  if (!order.changed) {
    return raw;
  }
  return {
    ...raw,
    orderLines: { orderLine: rawLinesOf(raw).map((rawLine) => renderRawLine(rawLine, order)) },
  };
}

function renderRawLine(rawLine: Record<string, unknown>, order: SimulatedOrder) {
  const line = order.lines.find(({ lineNumber }) => lineNumber === String(rawLine.lineNumber));
  if (!line) {
    return rawLine;
  }
  return {
    ...rawLine,
    statusDate: line.statusDate,
    orderLineStatuses: { orderLineStatus: renderStatuses(line) },
    intentToCancel: line.intentToCancel ? "TRUE" : "FALSE",
  };
}

/** The lines of a raw order, given as an array or as a single object. */
export function rawLinesOf(raw: Record<string, unknown>): Record<string, unknown>[] {
  const lines = (raw.orderLines as { orderLine?: unknown } | undefined)?.orderLine;
  const list = Array.isArray(lines) ? lines : lines ? [lines] : [];
  return list.filter((line): line is Record<string, unknown> => typeof line === "object" && !!line);
}
