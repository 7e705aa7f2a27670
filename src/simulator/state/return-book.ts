import { isCanceled, type SimulatedReturn, type SimulatedReturnLine } from "./return";

/** All return orders of all sellers, newest first. */
export class ReturnBook {
  private readonly byNumber = new Map<string, SimulatedReturn>();
  private readonly byOrder = new Map<string, SimulatedReturn[]>();
  private sorted: SimulatedReturn[] | null = null;

  add(order: SimulatedReturn): void {
    this.byNumber.set(order.returnOrderId, order);
    const others = this.byOrder.get(order.purchaseOrderId) ?? [];
    this.byOrder.set(order.purchaseOrderId, [...others, order]);
    this.sorted = null;
  }

  get(returnOrderId: string): SimulatedReturn | undefined {
    return this.byNumber.get(returnOrderId);
  }

  /** Newest first. The array is shared: do not change it. */
  newestFirst(): readonly SimulatedReturn[] {
    this.sorted ??= [...this.byNumber.values()].sort(
      (a, b) =>
        b.returnOrderDate - a.returnOrderDate || (a.returnOrderId < b.returnOrderId ? 1 : -1),
    );
    return this.sorted;
  }

  /** The returns of a purchase order line, except canceled ones. */
  linesOf(purchaseOrderId: string, lineNumber: string): SimulatedReturnLine[] {
    return (this.byOrder.get(purchaseOrderId) ?? [])
      .flatMap((order) => order.lines)
      .filter((line) => line.lineNumber === lineNumber && !isCanceled(line));
  }

  clear(): void {
    this.byNumber.clear();
    this.byOrder.clear();
    this.sorted = null;
  }
}
