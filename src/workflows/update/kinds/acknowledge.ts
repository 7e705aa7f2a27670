import { lineQuantities } from "../../../mapping";
import { isWalmartError, type OrderAnswer } from "../../../walmart-api";
import type { UpdateContext, UpdateKindHandler } from "./types";

/** Units that nobody has acknowledged yet. */
export function createdUnits({ order }: OrderAnswer): number {
  return order.orderLines.orderLine.reduce((sum, line) => sum + lineQuantities(line).created, 0);
}

/** Tells Walmart that the seller has the order. Repeating it is harmless while the order is Acknowledged. */
export const acknowledge: UpdateKindHandler = {
  operation: "orders.acknowledge",
  remedy:
    "Look the order up in Seller Center: acknowledge it there within 4 hours of the order, then mark this as resolved.",

  async send({ update, order, client, hold }: UpdateContext) {
    if (update.uncertain) {
      const now = await client.orders.get(order.purchase_order_id);
      if (now && createdUnits(now) === 0) return { state: "confirmed", answer: now };
    }
    await hold({});
    try {
      return {
        state: "confirmed",
        answer: await client.orders.acknowledge(order.purchase_order_id),
      };
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "rejected") throw error;
      // Refused, because another tool acknowledged it or it went on from there: then there is nothing left to say.
      const now = await client.orders.get(order.purchase_order_id);
      if (now && createdUnits(now) === 0) return { state: "confirmed", answer: now };
      throw error;
    }
  },
};
