import type { SimulatedOrder } from "./order";
import { quantityIn } from "./portions";

/** All purchase orders of all sellers, newest first. */
export class OrderBook {
  private readonly byNumber = new Map<string, SimulatedOrder>();
  private sorted: SimulatedOrder[] | null = null;
  /** No open order is due before this time, so that there is no need to search earlier. */
  private earliestShipDate = Infinity;

  add(order: SimulatedOrder): void {
    this.byNumber.set(order.purchaseOrderId, order);
    this.sorted = null;
    this.earliestShipDate = Math.min(this.earliestShipDate, order.estimatedShipDate);
  }

  get(purchaseOrderId: string): SimulatedOrder | undefined {
    return this.byNumber.get(purchaseOrderId);
  }

  /** Newest first. The array is shared: do not change it. */
  newestFirst(): readonly SimulatedOrder[] {
    this.sorted ??= [...this.byNumber.values()].sort(
      (a, b) => b.orderDate - a.orderDate || (a.purchaseOrderId < b.purchaseOrderId ? 1 : -1),
    );
    return this.sorted;
  }

  /** Orders with unshipped units whose estimated ship date is before `time`. */
  overdue(time: number): SimulatedOrder[] {
    if (this.earliestShipDate >= time) {
      return [];
    }
    const open = [...this.byNumber.values()].filter((order) =>
      order.lines.some((line) => quantityIn(line, "Created", "Acknowledged") > 0),
    );
    const late = open.filter((order) => order.estimatedShipDate < time);
    this.earliestShipDate = open
      .filter((order) => order.estimatedShipDate >= time)
      .reduce((earliest, order) => Math.min(earliest, order.estimatedShipDate), Infinity);
    return late;
  }

  clear(): void {
    this.byNumber.clear();
    this.sorted = null;
    this.earliestShipDate = Infinity;
  }
}
