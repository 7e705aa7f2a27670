const EPOCH = Date.UTC(2020, 0, 1);
let last = 0;

/**
 * Numbers for a new order, unlike any before, also those of an earlier run: they grow with the real time, with room
 * for a thousand orders per millisecond.
 */
export function nextOrderNumbers(): { purchaseOrderId: string; customerOrderId: string } {
  last = Math.max(last + 1, (Date.now() - EPOCH) * 1000);
  return {
    purchaseOrderId: String(last),
    customerOrderId: String(last + 2_000_000_000_000_000),
  };
}
