import { refundedForReason, toCents } from "../../../mapping";
import { isWalmartError, type WalmartPurchaseOrder } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext, SeenOrder } from "../message-definition";
import { type Arrival, readBackMoney } from "../money-read-back";
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
  confirmedMessages,
  read,
  renew,
  write,
}: OrderMessageContext): Promise<MessageOutcome> {
  const payload = goodwillPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) return unknownOrder(order);
  // Walmart accepts the call as a whole or not at all.
  const earlier = message.uncertain ? goodwillPlanSchema.safeParse(message.plan).data : undefined;
  if (earlier) {
    const found = readBackMoney(arrivalOf(earlier, payload, now), earlier, Date.now());
    if (found.then === "confirm") return { state: "confirmed" };
    if (found.then === "ask") return found.outcome;
    if (found.then === "wait") {
      await renew({ ...earlier, missing_since: found.missing_since });
      return found.outcome;
    }
  }
  const others = confirmedMessages
    .filter(({ kind }) => kind === "goodwill")
    .map((one) => goodwillPayloadSchema.parse(one.payload));
  try {
    await write(planOf(payload, now, others), (orders) =>
      orders.refund(order.purchase_order_id, toLines(payload)),
    );
  } catch (error) {
    if (!isWalmartError(error) || error.kind !== "rejected" || !message.uncertain) throw error;
    // Walmart's lists lag behind: a refund that was rejected because it had arrived shows up a moment later.
    const after = await read();
    if (!after || !earlier || arrivalOf(earlier, payload, after) !== "all") throw error;
  }
  return { state: "confirmed" };
}

/** A refund that Walmart shows since it was planned. */
export function goodwillReached({ message, now }: SeenOrder): GoodwillPlan | null {
  const plan = goodwillPlanSchema.safeParse(message.plan).data;
  const payload = goodwillPayloadSchema.parse(message.payload);
  return plan && arrivalOf(plan, payload, now) === "all" ? plan : null;
}

function planOf(
  payload: GoodwillPayload,
  now: WalmartPurchaseOrder,
  others: readonly GoodwillPayload[],
): GoodwillPlan {
  return {
    missing_since: null,
    lines: payload.lines.map((line) => ({
      line_number: line.line_number,
      cents: centsOf(line),
      // What Walmart has confirmed counts, even while its data does not show it yet: it must not pass for this one.
      before: Math.max(
        refundedOn(now, line.line_number, payload.reason),
        others
          .filter(({ reason }) => reason === payload.reason)
          .flatMap(({ lines }) => lines)
          .filter(({ line_number }) => line_number === line.line_number)
          .reduce((sum, one) => sum + centsOf(one), 0),
      ),
    })),
  };
}

function centsOf({ charges }: GoodwillPayload["lines"][number]): number {
  return charges.reduce(
    (sum, { amount, tax }) => sum + toCents(amount) + toCents(tax?.amount ?? 0),
    0,
  );
}

function arrivalOf(
  plan: GoodwillPlan,
  payload: GoodwillPayload,
  now: WalmartPurchaseOrder,
): Arrival {
  const arrived = plan.lines.map((line) => ({
    cents: line.cents,
    since: refundedOn(now, line.line_number, payload.reason) - line.before,
  }));
  if (arrived.every(({ cents, since }) => since >= cents)) return "all";
  return arrived.some(({ since }) => since > 0) ? "part" : "nothing";
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
