import { isWalmartError } from "../../../walmart-api";
import { planRefund, remainingRefund, unitsToRefund } from "./plan";
import { refundPayloadSchema, refundPlanSchema } from "./payload";
import type { ReturnUpdateContext, UpdateKindHandler, UpdateOutcome } from "../types";

/** Tells Walmart to give its buyer the money back for units of a return. Never twice: a refund cannot be taken back. */
export const refund: UpdateKindHandler<ReturnUpdateContext> = {
  operation: "returns.refund",
  remedy: "Refund the return in Seller Center, then mark this as resolved.",

  async send({ update, row, lines, read, hold, tell }): Promise<UpdateOutcome> {
    const payload = refundPayloadSchema.parse(update.payload);
    const now = await read();
    if (!now) {
      return {
        state: "failed",
        problem: `Walmart does not know the return ${row.return_order_id}.`,
        remedy: "Check that the account's credentials belong to the seller of this return.",
        origin: "medusa",
      };
    }
    const earlier = update.uncertain ? refundPlanSchema.safeParse(update.plan).data : undefined;
    let plan = earlier;
    let left = earlier && remainingRefund(earlier, now);
    // Nothing of it has arrived: then it is made anew from how things are now.
    if (!plan || !left || unitsToRefund(left) === unitsToRefund(plan)) {
      const told = new Map(
        lines.map((line) => [line.return_order_line_number, line.confirmed_quantity]),
      );
      const planned = planRefund(payload, now, told);
      if (!planned.ok)
        return {
          state: "failed",
          problem: planned.problem,
          remedy: refund.remedy,
          origin: "medusa",
        };
      plan = left = planned.plan;
    }
    if (!left.lines.length) {
      await hold(plan);
      return { state: "confirmed" };
    }
    const said = left.lines.map((line) => ({
      returnOrderLineNumber: line.return_order_line_number,
      quantity: line.quantity,
    }));
    try {
      await tell(plan, (returns) =>
        returns.refund(row.return_order_id, {
          customerOrderId: now.customerOrderId,
          lines: said,
        }),
      );
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "rejected") throw error;
      // Refused, because Walmart refunded in this very moment: then there is nothing left to say.
      const after = await read();
      if (!after || remainingRefund(left, after).lines.length > 0) throw error;
    }
    return { state: "confirmed" };
  },
};
