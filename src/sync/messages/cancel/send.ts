import { isWalmartError } from "../../../walmart-api";
import { planCancel, remainingCancellation, unitsToCancel } from "./plan";
import { cancelPayloadSchema, cancelPlanSchema } from "./payload";
import { unknownOrder, type UpdateKindHandler, type UpdateOutcome } from "../types";

/** Tells Walmart that units will not be shipped, and why. */
export const cancel: UpdateKindHandler = {
  operation: "orders.cancel",
  remedy: "Cancel the lines in Seller Center, then mark this as resolved.",

  async send({ update, order, lines, read, tell }): Promise<UpdateOutcome> {
    const payload = cancelPayloadSchema.parse(update.payload);
    const now = await read();
    if (!now) return unknownOrder(order);

    const earlier = update.uncertain ? cancelPlanSchema.safeParse(update.plan).data : undefined;
    let plan = earlier;
    let left = earlier && remainingCancellation(earlier, now);
    // Nothing of it has arrived: then it is made anew from how things are now.
    if (!earlier || !plan || !left || unitsToCancel(left) === unitsToCancel(earlier)) {
      const planned = planCancel(payload, now, lines);
      if (!planned.ok)
        return {
          state: "failed",
          problem: planned.problem,
          remedy: cancel.remedy,
          origin: "medusa",
        };
      plan = left = planned.plan;
    }
    if (!left.lines.length) return { state: "confirmed" };

    const { reason } = payload;
    if (!reason) {
      return {
        state: "failed",
        problem:
          "The order was cancelled in Medusa without one of Walmart's reasons, so Walmart was not told.",
        remedy:
          "Choose a reason in the order's Walmart widget (Cancel on Walmart), or with " +
          `POST /admin/walmart/orders/${order.id}/cancel-lines.`,
        origin: "medusa",
      };
    }
    const said = left.lines.map(({ line_number, quantity }) => ({
      lineNumber: line_number,
      quantity,
      reason,
    }));
    try {
      await tell(plan, (orders) => orders.cancel(order.purchase_order_id, said));
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "rejected") throw error;
      // Refused, because the buyer or Walmart cancelled in this very moment: then there is nothing left to say.
      const after = await read();
      // Shipped instead, it stays to be told: the merchant has to know that nothing was cancelled.
      if (!after || unitsToCancel(remainingCancellation(left, after)) > 0) throw error;
    }
    return { state: "confirmed" };
  },
};
