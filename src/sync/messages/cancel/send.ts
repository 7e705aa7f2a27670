import type { MessageOutcome, OrderMessageContext } from "../message-definition";
import { readAfter } from "../read-after";
import { unknownOrder } from "../unknown-order";
import { cancelPayloadSchema, cancelPlanSchema } from "./payload";
import { planCancel, remainingCancellation, unitsToCancel } from "./plan";

/** Cancels units at Walmart with a reason, each unit once. */
export async function sendCancellation({
  message,
  order,
  lines,
  read,
  write,
}: OrderMessageContext): Promise<MessageOutcome> {
  const payload = cancelPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) return unknownOrder(order);

  const earlier = message.uncertain ? cancelPlanSchema.safeParse(message.plan).data : undefined;
  let plan = earlier;
  let left = earlier && remainingCancellation(earlier, now);
  // Nothing of the earlier plan has arrived: plan again from the order as it is now.
  if (!earlier || !plan || !left || unitsToCancel(left) === unitsToCancel(earlier)) {
    const planned = planCancel(payload, now, lines);
    if (!planned.ok) return { state: "failed", problem: planned.problem, origin: "medusa" };
    plan = left = planned.plan;
  }
  if (!left.lines.length) return { state: "confirmed" };

  const { reason } = payload;
  if (!reason) {
    return {
      state: "failed",
      problem:
        "The order was canceled in Medusa without a Walmart cancellation reason, so it was not canceled at Walmart.",
      remedy: "Choose a reason with Cancel on Walmart in the order's Walmart widget.",
      origin: "medusa",
    };
  }
  const canceled = left.lines.map(({ line_number, quantity }) => ({
    lineNumber: line_number,
    quantity,
    reason,
  }));
  try {
    await write(plan, (orders) => orders.cancel(order.purchase_order_id, canceled));
  } catch (error) {
    // The buyer or Walmart may have canceled at the same moment: then there is nothing left to send.
    const after = await readAfter(error, read);
    // Shipped instead: the rejection stays, because the merchant has to know that nothing was canceled.
    if (!after || unitsToCancel(remainingCancellation(left, after)) > 0) throw error;
  }
  return { state: "confirmed" };
}
