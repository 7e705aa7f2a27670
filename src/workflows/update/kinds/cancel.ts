import { z } from "@medusajs/framework/zod";
import {
  allocateCancellation,
  CANCELLATION_REASONS,
  type CancellationReason,
  lineQuantities,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { UpdateContext, UpdateKindHandler, UpdateOutcome } from "./types";

const REASONS = Object.keys(CANCELLATION_REASONS) as [CancellationReason, ...CancellationReason[]];

export const cancelPayloadSchema = z.object({
  /** `null`: the order was cancelled by code that gave none; the merchant has to choose one. */
  reason: z.enum(REASONS).nullable(),
  /** `null`: all that can be cancelled. */
  items: z.array(z.object({ line_item_id: z.string(), quantity: z.number() })).nullable(),
});
export type CancelPayload = z.output<typeof cancelPayloadSchema>;

const cancelPlanSchema = z.object({
  /** Units to cancel, and how many of the line were cancelled before. */
  lines: z.array(z.object({ line_number: z.string(), quantity: z.number(), before: z.number() })),
});
type CancelPlan = z.output<typeof cancelPlanSchema>;

/** Tells Walmart that units will not be shipped, and why. */
export const cancel: UpdateKindHandler = {
  operation: "orders.cancel",
  remedy: "Cancel the lines in Seller Center, then mark this as resolved.",

  async send({ update, order, lines, client, hold }: UpdateContext): Promise<UpdateOutcome> {
    const payload = cancelPayloadSchema.parse(update.payload);
    const now = await client.orders.get(order.purchase_order_id);
    if (!now) {
      return {
        state: "failed",
        answer: null,
        problem: `Walmart does not know purchase order ${order.purchase_order_id}.`,
        remedy: "Check that the account's credentials belong to the seller of this order.",
      };
    }
    const earlier = update.uncertain ? cancelPlanSchema.safeParse(update.plan) : null;
    let plan: CancelPlan | { problem: string };
    if (earlier?.success) {
      plan = remaining(earlier.data, now.order);
    } else {
      plan = planCancel(payload, now.order, lines);
    }
    if ("problem" in plan)
      return { state: "failed", answer: now, problem: plan.problem, remedy: cancel.remedy };
    if (!plan.lines.length) return { state: "confirmed", answer: now };
    const { reason } = payload;
    if (!reason) {
      return {
        state: "failed",
        answer: now,
        problem:
          "The order was cancelled in Medusa without one of Walmart's reasons, so Walmart was not told.",
        remedy: "Choose a reason in the order's Walmart widget (Cancel on Walmart).",
      };
    }
    await hold(plan);
    const answer = await client.orders.cancel(
      order.purchase_order_id,
      plan.lines.map((line) => ({ lineNumber: line.line_number, quantity: line.quantity, reason })),
    );
    return { state: "confirmed", answer };
  },
};

function planCancel(
  payload: CancelPayload,
  order: WalmartPurchaseOrder,
  lines: readonly { line_number: string; line_item_id: string | null }[],
): CancelPlan | { problem: string } {
  const units = order.orderLines.orderLine.map((line) => ({
    number: line.lineNumber,
    ...lineQuantities(line),
  }));
  const before = new Map(units.map((line) => [line.number, line.cancelled]));
  const withBefore = (line: { line_number: string; quantity: number }) => ({
    ...line,
    before: before.get(line.line_number) ?? 0,
  });
  if (!payload.items) {
    const gone = units.reduce((sum, line) => sum + line.shipped + line.delivered, 0);
    if (gone > 0) {
      return {
        problem: `${gone} unit(s) of the purchase order are shipped at Walmart: it can no longer be cancelled as a whole.`,
      };
    }
    return {
      lines: units
        .map((line) =>
          withBefore({ line_number: line.number, quantity: line.created + line.acknowledged }),
        )
        .filter((line) => line.quantity > 0),
    };
  }
  const itemOf = new Map(lines.map((line) => [line.line_number, line.line_item_id]));
  const allocation = allocateCancellation({
    lines: units.map((line) => ({
      line_number: line.number,
      cancellable: line.created + line.acknowledged,
      line_item_id: itemOf.get(line.number) ?? null,
    })),
    items: payload.items,
  });
  return allocation.ok ? { lines: allocation.lines.map(withBefore) } : allocation;
}

/** What of a plan has not happened yet; after a lost answer. */
function remaining(plan: CancelPlan, order: WalmartPurchaseOrder): CancelPlan {
  const cancelled = new Map(
    order.orderLines.orderLine.map((line) => [line.lineNumber, lineQuantities(line).cancelled]),
  );
  return {
    lines: plan.lines.flatMap((line) => {
      const now = cancelled.get(line.line_number) ?? 0;
      const left = line.quantity - Math.max(0, now - line.before);
      return left > 0 ? [{ line_number: line.line_number, quantity: left, before: now }] : [];
    }),
  };
}
