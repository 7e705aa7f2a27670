import type { MessageOutcome, ReturnMessageContext, SeenReturn } from "../message-definition";
import { readBackMoney } from "../money-read-back";
import { readAfter } from "../read-after";
import { type RefundPlan, refundPayloadSchema, refundPlanSchema } from "./payload";
import { isRefusedTwice, planRefund, remainingRefund, unitsToRefund } from "./plan";

/** Has Walmart refund units of a return. Never twice: a refund can't be taken back. */
export async function sendRefund({
  message,
  row,
  lines,
  read,
  renew,
  write,
}: ReturnMessageContext): Promise<MessageOutcome> {
  const payload = refundPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) {
    return {
      state: "failed",
      problem: `Walmart does not know return ${row.return_order_id}.`,
      remedy: "Check that the account's credentials belong to the seller of this return.",
      origin: "medusa",
    };
  }
  const earlier = message.uncertain ? refundPlanSchema.safeParse(message.plan).data : undefined;
  let plan = earlier;
  let left = earlier && remainingRefund(earlier, now);
  // Walmart refuses a second refund of the same units only where no other units are left.
  if (earlier && left?.lines.length && !isRefusedTwice(earlier, now)) {
    const arrival = unitsToRefund(left) < unitsToRefund(earlier) ? "part" : "nothing";
    const found = readBackMoney(arrival, earlier, Date.now());
    if (found.then === "ask") return found.outcome;
    if (found.then === "wait") {
      await renew({ ...earlier, missing_since: found.missing_since });
      return found.outcome;
    }
  }
  // Nothing of the earlier plan has arrived: plan again from the return as it is now.
  if (!plan || !left || unitsToRefund(left) === unitsToRefund(plan)) {
    const planned = planRefund(payload, now, confirmedUnits(lines));
    if (!planned.ok) return { state: "failed", problem: planned.problem, origin: "medusa" };
    plan = left = planned.plan;
  }
  if (!left.lines.length) {
    await renew(plan);
    return { state: "confirmed" };
  }
  const refunded = left.lines.map((line) => ({
    returnOrderLineNumber: line.return_order_line_number,
    quantity: line.quantity,
  }));
  try {
    await write(plan, (returns) =>
      returns.refund(row.return_order_id, {
        customerOrderId: now.customerOrderId,
        lines: refunded,
      }),
    );
  } catch (error) {
    // Walmart may have refunded at the same moment: then there is nothing left to send.
    const after = await readAfter(error, read);
    if (!after) throw error;
    if (remainingRefund(left, after).lines.length > 0) {
      // It may have been refused because the first one arrived, which Walmart's data does not show yet.
      const found = earlier && readBackMoney("nothing", earlier, Date.now());
      if (found?.then !== "wait") throw error;
      await renew({ ...earlier, missing_since: found.missing_since });
      return found.outcome;
    }
  }
  return { state: "confirmed" };
}

/** A refund whose units are all refunded at Walmart. */
export function refundReached({ message, lines, now }: SeenReturn): RefundPlan | null {
  const planned = planRefund(
    refundPayloadSchema.parse(message.payload),
    now,
    confirmedUnits(lines),
  );
  return planned.ok && !planned.plan.lines.length ? planned.plan : null;
}

/** Units that other refunds sent from here account for, by line of the return. */
function confirmedUnits(lines: ReturnMessageContext["lines"]): Map<number, number> {
  return new Map(lines.map((line) => [line.return_order_line_number, line.confirmed_quantity]));
}
