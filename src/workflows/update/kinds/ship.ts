import { sellerOrderId, shipMethodCode } from "../../../mapping";
import type { OrderAnswer, ShipmentLine } from "../../../walmart-api";
import { isToldAlready, planShipment, remainingPackages } from "../lib/ship-plan";
import { createdUnits } from "./acknowledge";
import { type ShipPlan, shipPayloadSchema, shipPlanSchema } from "./ship-payload";
import type { UpdateContext, UpdateKindHandler } from "./types";

/** Tells Walmart what was shipped; the buyer is charged for it, so it must be told exactly once. */
export const ship: UpdateKindHandler = {
  operation: "orders.ship",
  remedy: "Correct it and retry, or enter the shipment in Seller Center and mark this as resolved.",

  async send(context: UpdateContext) {
    const { update, order, lines, client, hold } = context;
    const payload = shipPayloadSchema.parse(update.payload);
    const others = context.confirmedSiblings
      .filter((other) => other.kind === "ship" && other.plan)
      .map((other) => shipPlanSchema.parse(other.plan));

    let now = await client.orders.get(order.purchase_order_id);
    if (!now) {
      return {
        state: "failed",
        answer: null,
        problem: `Walmart does not know purchase order ${order.purchase_order_id}.`,
        remedy: "Check that the account's credentials belong to the seller of this order.",
      };
    }
    if (isToldAlready(payload, lines, others, now.order))
      return { state: "confirmed", answer: now };
    now = await acknowledgeFirst(context, now);

    const earlier = update.uncertain ? shipPlanSchema.safeParse(update.plan) : null;
    let plan: ShipPlan;
    if (earlier?.success) {
      // It was sent and the answer was lost: what has arrived is not sent again.
      plan = remainingPackages(earlier.data, others, now.order);
      if (!plan.packages.length) return { state: "confirmed", answer: now };
    } else {
      const planned = planShipment(payload, now.order, lines);
      if (!planned.ok)
        return { state: "failed", answer: now, problem: planned.problem, remedy: ship.remedy };
      plan = planned.plan;
    }
    await hold(plan);
    const answer = await client.orders.ship(
      order.purchase_order_id,
      toShipmentLines(context, plan, payload.shipped_at, now),
    );
    return { state: "confirmed", answer };
  },
};

/** Walmart takes shipments of acknowledged units alone; an acknowledgement that failed is made up for here. */
async function acknowledgeFirst(
  { order, client, hold, update }: UpdateContext,
  now: OrderAnswer,
): Promise<OrderAnswer> {
  if (createdUnits(now) === 0) return now;
  if (!update.uncertain) await hold(update.plan);
  return await client.orders.acknowledge(order.purchase_order_id);
}

function toShipmentLines(
  { order }: UpdateContext,
  plan: ShipPlan,
  shippedAt: string,
  now: OrderAnswer,
): ShipmentLine[] {
  const number = sellerOrderId({
    id: order.order_id ?? order.claimed_order_id,
    display_id: order.display_id,
  });
  const methodCode = shipMethodCode(now.order);
  const asked = new Set(
    now.order.orderLines.orderLine
      .filter((line) => line.intentToCancel)
      .map((line) => line.lineNumber),
  );
  const numbers = [...new Set(plan.packages.map((one) => one.line_number))];
  return numbers.map((lineNumber) => ({
    lineNumber,
    sellerOrderId: number,
    // The buyer asked to cancel and the merchant shipped all the same: that is their answer.
    ...(asked.has(lineNumber) ? { intentToCancelOverride: true } : {}),
    packages: plan.packages
      .filter((one) => one.line_number === lineNumber)
      .map((one) => ({
        quantity: one.quantity,
        shippedAt: new Date(shippedAt),
        ...(one.carrier
          ? { carrier: one.carrier }
          : { otherCarrier: one.other_carrier ?? undefined }),
        methodCode,
        trackingNumber: one.tracking_number,
        ...(one.tracking_url ? { trackingUrl: one.tracking_url } : {}),
      })),
  }));
}
