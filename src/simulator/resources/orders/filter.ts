import type { SimulatorSettings } from "../../settings";
import type { SimulatedOrder } from "../../state/order";
import { quantityIn } from "../../state/portions";
import type { OrderQuery } from "./query";

/** Whether the order matches the query of a list. */
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

/** Whether the seller still has to acknowledge something. Walmart acknowledges WFS orders itself. */
export function isReleased(order: SimulatedOrder): boolean {
  return (
    order.shipNodeType !== "WFSFulfilled" &&
    order.lines.some((line) => quantityIn(line, "Created") > 0)
  );
}

function hasStatus(order: SimulatedOrder, status: string, settings: SimulatorSettings): boolean {
  // Observed at Walmart: a list of Created lines that includes lines in other states.
  const leaks = settings.statusFilterLeaks && status === "Created";
  return (
    leaks || order.lines.some((line) => line.portions.some((portion) => portion.status === status))
  );
}

function within(time: number, start = -Infinity, end = Infinity): boolean {
  return time >= start && time <= end;
}

function same(value: string, requested: string | undefined): boolean {
  return requested === undefined || value === requested;
}

function some<T>(requested: T | undefined, test: (requested: T) => boolean): boolean {
  return requested === undefined || test(requested);
}
