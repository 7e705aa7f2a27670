import { refundedForReason } from "../../../mapping";
import { isWalmartError, type WalmartPurchaseOrder } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext } from "../message-definition";
import { unknownOrder } from "../unknown-order";
import {
  type GoodwillPayload,
  goodwillPayloadSchema,
  type GoodwillPlan,
  goodwillPlanSchema,
} from "./payload";

/** Has Walmart refund the buyer without a return. Never twice: a refund can't be taken back. */
export async function sendGoodwill({
  message,
  order,
  read,
  write,
}: OrderMessageContext): Promise<MessageOutcome> {
  const payload = goodwillPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) return unknownOrder(order);
  const earlier = message.uncertain ? goodwillPlanSchema.safeParse(message.plan).data : undefined;
  // Walmart accepts the call as a whole or not at all.
  if (earlier && hasArrived(earlier, payload, now)) return { state: "confirmed" };
  const plan = planOf(payload, now);
  try {
    await write(plan, (orders) => orders.refund(order.purchase_order_id, toLines(payload)));
  } catch (error) {
    if (!isWalmartError(error) || error.kind !== "rejected" || !message.uncertain) throw error;
    // Walmart's lists lag behind: a refund that was rejected because it had arrived shows up a moment later.
    const after = await read();
    if (!after || !earlier || !hasArrived(earlier, payload, after)) throw error;
  }
  return { state: "confirmed" };
}

function planOf(payload: GoodwillPayload, now: WalmartPurchaseOrder): GoodwillPlan {
  return {
    lines: payload.lines.map(({ line_number, charges }) => ({
      line_number,
      cents: charges.reduce(
        (sum, one) => sum + Math.round((one.amount + (one.tax?.amount ?? 0)) * 100),
        0,
      ),
      before: refundedOn(now, line_number, payload.reason),
    })),
  };
}

function hasArrived(
  plan: GoodwillPlan,
  payload: GoodwillPayload,
  now: WalmartPurchaseOrder,
): boolean {
  return plan.lines.every(
    (line) => refundedOn(now, line.line_number, payload.reason) - line.before >= line.cents,
  );
}

function refundedOn(now: WalmartPurchaseOrder, lineNumber: string, reason: string): number {
  const line = now.orderLines.orderLine.find((one) => one.lineNumber === lineNumber);
  return line ? refundedForReason(line, reason) : 0;
}

function toLines(payload: GoodwillPayload) {
  return payload.lines.map(({ line_number, charges }) => ({
    lineNumber: line_number,
    fullRefund: payload.full,
    ...(payload.comments ? { comments: payload.comments } : {}),
    charges: charges.map(({ type, name, amount, tax }) => ({
      reason: payload.reason,
      chargeType: type,
      chargeName: name,
      amount,
      currency: payload.currency,
      ...(tax ? { tax } : {}),
    })),
  }));
}
