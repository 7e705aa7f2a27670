import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { MessageOutcome, OrderMessageContext, SeenOrder } from "../message-definition";
import { readAfter } from "../read-after";
import { explainShortages } from "../shortage-text";
import { unknownOrder } from "../unknown-order";
import { type CancelPlan, cancelPayloadSchema, cancelPlanSchema } from "./payload";
import { requestedUnits } from "./requested-units";
import { planCancel, remainingCancellation, unitsToCancel } from "./plan";

/**
 * Cancels units at Walmart with a reason, each unit once. Units that can no longer be canceled do not hold up the others;
 * they fail the message once the others are canceled.
 */
export async function sendCancellation(context: OrderMessageContext): Promise<MessageOutcome> {
  const { message, order, read, write } = context;
  const payload = cancelPayloadSchema.parse(message.payload);
  const now = await read();
  if (!now) return unknownOrder(order);

  const earlier = message.uncertain ? cancelPlanSchema.safeParse(message.plan).data : undefined;
  let plan = earlier;
  let left = earlier && remainingCancellation(earlier, now);
  // Nothing of the earlier plan has arrived: plan again from the order as it is now.
  if (!earlier || !plan || !left || unitsToCancel(left) === unitsToCancel(earlier)) {
    const planned = planCancel(payload, now, context.lines, {
      done: doneBefore(message),
      others: canceledSince(context),
    });
    if (!planned.ok) return { state: "failed", problem: planned.problem, origin: "medusa" };
    plan = left = planned.plan;
  }
  if (!left.lines.length) return await settle(context, plan, now);

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
    const after = await write(plan, (orders) => orders.cancel(order.purchase_order_id, canceled));
    return await settle(context, plan, after);
  } catch (error) {
    // The buyer or Walmart may have canceled at the same moment: then there is nothing left to send.
    const after = await readAfter(error, read);
    // Shipped instead: the rejection stays, because the merchant has to know that nothing was canceled.
    if (!after || unitsToCancel(remainingCancellation(left, after)) > 0) throw error;
    return await settle(context, plan, after);
  }
}

/** The plan of a cancellation of which nothing is left to cancel. */
export function cancellationReached(seen: SeenOrder): CancelPlan | null {
  const { message, now } = seen;
  const earlier = message.uncertain ? cancelPlanSchema.safeParse(message.plan).data : undefined;
  if (earlier && !earlier.shortages?.length && !remainingCancellation(earlier, now).lines.length)
    return earlier;
  const planned = planCancel(cancelPayloadSchema.parse(message.payload), now, seen.lines, {
    done: doneBefore(message),
    others: canceledSince(seen),
  });
  if (!planned.ok || planned.plan.lines.length || planned.plan.shortages?.length) return null;
  return planned.plan;
}

/** Confirms a cancellation whose lines are canceled, or names the units that could not be. */
async function settle(
  { message, lines: known, renew }: OrderMessageContext,
  plan: CancelPlan,
  now: WalmartPurchaseOrder,
): Promise<MessageOutcome> {
  const { shortages = [], done = [] } = plan;
  if (!shortages.length) return { state: "confirmed" };
  const all = [
    ...done,
    ...plan.lines.map(({ line_number, quantity }) => ({ line_number, quantity })),
  ];
  // A retry must not cancel again what is canceled now.
  await renew({ lines: [], done: all, accepted: true } satisfies CancelPlan);
  const { lines } = requestedUnits(cancelPayloadSchema.parse(message.payload), known);
  const { text } = explainShortages(shortages, now, lines, {
    otherwise: "the buyer did not ask to cancel it",
  });
  const beginning = all.length
    ? "A part of this cancellation was sent to Walmart. The rest cannot be canceled"
    : "This cannot be canceled at Walmart";
  return {
    state: "failed",
    problem: `${beginning}. ${text}`,
    remedy: "Stop the parcel if you can. Otherwise mark this as resolved.",
    origin: "medusa",
  };
}

function doneBefore({ plan }: WalmartUpdateRow): CancelPlan["done"] {
  const stored = cancelPlanSchema.safeParse(plan).data;
  return stored?.accepted ? stored.done : undefined;
}

/** What other messages have canceled since this one was requested. */
function canceledSince({
  message,
  confirmedMessages,
}: Pick<SeenOrder, "message" | "confirmedMessages">): CancelPlan[] {
  const since = new Date(message.created_at).getTime();
  return confirmedMessages.flatMap(({ kind, plan, confirmed_at }) => {
    if (kind !== "cancel" || !confirmed_at || new Date(confirmed_at).getTime() < since) return [];
    return cancelPlanSchema.safeParse(plan).data ?? [];
  });
}
