import type { SimulatorSettings } from "../../settings";
import type { SimulatedOrder } from "../../state/order";
import { quantityIn } from "../../state/portions";
import type { OrderQuery } from "./query";

/** Whether the order belongs into the list that the query asks for. */
export function matches(
  order: SimulatedOrder,
  query: OrderQuery,
  settings: SimulatorSettings,
): boolean {
  return (
    within(order.orderDate, query.createdStart, query.createdEnd) &&
    within(order.lastModified, query.lastModifiedStart, query.lastModifiedEnd) &&
    within(order.estimatedShipDate, query.shipDateFrom, query.shipDateTo) &&
    order.shipNodeType === query.shipNodeType &&
    same(order.customerOrderId, query.customerOrderId) &&
    same(order.purchaseOrderId, query.purchaseOrderId) &&
    same(order.orderType, query.orderType) &&
    some(query.sku, (sku) => order.lines.some((line) => line.sku === sku)) &&
    some(query.shippingProgramType, (program) =>
      order.lines.some((line) => line.shippingProgramType === program),
    ) &&
    some(query.status, (status) => hasStatus(order, status, settings))
  );
}

/** Whether the seller has still to acknowledge something. Walmart acknowledges its own warehouse's orders itself. */
export function isReleased(order: SimulatedOrder): boolean {
  return (
    order.shipNodeType !== "WFSFulfilled" &&
    order.lines.some((line) => quantityIn(line, "Created") > 0)
  );
}

function hasStatus(order: SimulatedOrder, status: string, settings: SimulatorSettings): boolean {
  // Seen at Walmart: a list of Created lines with lines in other states among them.
  const leaks = settings.statusFilterLeaks && status === "Created";
  return (
    leaks || order.lines.some((line) => line.portions.some((portion) => portion.status === status))
  );
}

function within(time: number, start = -Infinity, end = Infinity): boolean {
  return time >= start && time <= end;
}

function same(value: string, wanted: string | undefined): boolean {
  return wanted === undefined || value === wanted;
}

function some<T>(wanted: T | undefined, test: (wanted: T) => boolean): boolean {
  return wanted === undefined || test(wanted);
}
