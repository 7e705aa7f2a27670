const EPOCH = Date.UTC(2020, 0, 1);
let last = 0;

/**
 * Numbers for a new order that no order had before, not even in an earlier run: they grow with real time, with room for
 * a thousand orders per millisecond.
 */
export function nextOrderNumbers(): { purchaseOrderId: string; customerOrderId: string } {
  const number = nextNumber();
  return {
    purchaseOrderId: String(number),
    customerOrderId: String(number + 2_000_000_000_000_000),
  };
}

/** The RMA number of a new return: longer than an order number, so that they cannot be confused. */
export function nextReturnOrderId(): string {
  return `1${String(nextNumber()).padStart(17, "0")}`;
}

function nextNumber(): number {
  last = Math.max(last + 1, (Date.now() - EPOCH) * 1000);
  return last;
}
