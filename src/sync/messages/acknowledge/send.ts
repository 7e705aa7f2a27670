import { lineQuantities } from "../../../mapping";
import { isWalmartError, type WalmartPurchaseOrder } from "../../../walmart-api";
import type { UpdateKindHandler } from "../types";

/** Units that nobody has acknowledged yet. */
export function createdUnits(order: WalmartPurchaseOrder): number {
  return order.orderLines.orderLine.reduce((sum, line) => sum + lineQuantities(line).created, 0);
}

/** Tells Walmart that the seller has the order. Repeating it is harmless while the order is Acknowledged. */
export const acknowledge: UpdateKindHandler = {
  operation: "orders.acknowledge",
  remedy:
    "Look the order up in Seller Center: acknowledge it there within 4 hours of the order, then mark this as resolved.",

  async send({ update, order, read, tell }) {
    const isDone = async () => {
      const now = await read();
      return now !== null && createdUnits(now) === 0;
    };
    if (update.uncertain && (await isDone())) return { state: "confirmed" };
    try {
      await tell({}, (orders) => orders.acknowledge(order.purchase_order_id));
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "rejected") throw error;
      // Refused, because another tool acknowledged it or it went on from there: then there is nothing left to say.
      if (!(await isDone())) throw error;
    }
    return { state: "confirmed" };
  },
};
