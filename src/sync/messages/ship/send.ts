import { deriveOrderStatus, lineQuantities, sellerOrderId, shipMethodCode } from "../../../mapping";
import {
  isWalmartError,
  type ShipmentLine,
  type WalmartError,
  type WalmartPurchaseOrder,
} from "../../../walmart-api";
import { confirmedParcels } from "../parcels";
import { labelsLeft, planShipment, remainingPackages, toldPackages, unitsOf } from "./plan";
import { createdUnits } from "../acknowledge/send";
import { type ShipPayload, type ShipPlan, shipPayloadSchema, shipPlanSchema } from "./payload";
import {
  unknownOrder,
  type UpdateContext,
  type UpdateKindHandler,
  type UpdateNote,
  type UpdateOutcome,
} from "../types";

/** Tells Walmart what was shipped; the buyer is charged for it, so it must be told exactly once. */
export const ship: UpdateKindHandler = {
  operation: "orders.ship",
  remedy:
    "Correct its tracking with Change tracking in the order's Walmart widget, or retry; or enter the shipment in Seller Center and mark this as resolved.",

  async send(context): Promise<UpdateOutcome> {
    const { update, order, lines, read, hold, tell } = context;
    const payload = shipPayloadSchema.parse(update.payload);
    const others = confirmedParcels(context.confirmedSiblings);

    let now = await read();
    if (!now) return unknownOrder(order);
    const told = toldPackages(payload, lines, others, now);
    if (told) {
      // By the attempt whose answer was lost, or by somebody in Seller Center.
      await hold(told);
      return { state: "confirmed", note: noteOf(payload, told) };
    }

    const earlier = update.uncertain ? shipPlanSchema.safeParse(update.plan).data : undefined;
    const missing = earlier && remainingPackages(earlier, others, now);
    if (earlier && missing && unitsOf(missing) < unitsOf(earlier)) {
      if (unitsOf(missing) > 0) {
        const shipment = toShipmentLines(context, missing, payload, now);
        await tell(earlier, (orders) => orders.ship(order.purchase_order_id, shipment));
      }
      return { state: "confirmed", note: noteOf(payload, earlier) };
    }

    let planned = planShipment(payload, now, lines);
    if (!planned.ok && createdUnits(now) > 0) {
      // Walmart takes shipments of acknowledged units alone; an acknowledgement that failed is made up for here.
      now = await tell(null, (orders) => orders.acknowledge(order.purchase_order_id));
      planned = planShipment(payload, now, lines);
    }
    if (!planned.ok) return cannotShip(planned.problem, now);
    const shipment = toShipmentLines(context, planned.plan, payload, now);
    try {
      await tell(planned.plan, (orders) => orders.ship(order.purchase_order_id, shipment));
    } catch (error) {
      if (!isWalmartError(error) || error.kind !== "rejected") throw error;
      return await refused(error, context, payload, others);
    }
    return { state: "confirmed", note: noteOf(payload, planned.plan) };
  },
};

/**
 * Walmart takes a shipment or refuses it as a whole. Refused, because the order was cancelled or shipped elsewhere in
 * this very moment: then what has become of it says more than the refusal, which else is thrown.
 */
async function refused(
  error: WalmartError,
  { lines, read, hold }: UpdateContext,
  payload: ShipPayload,
  others: ShipPlan[],
): Promise<UpdateOutcome> {
  const now = await read();
  if (!now) throw error;
  const told = toldPackages(payload, lines, others, now);
  if (told) {
    await hold(told);
    return { state: "confirmed", note: noteOf(payload, told) };
  }
  const planned = planShipment(payload, now, lines);
  if (planned.ok) throw error;
  return cannotShip(planned.problem, now);
}

function cannotShip(problem: string, now: WalmartPurchaseOrder): UpdateOutcome {
  const status = deriveOrderStatus(
    now.orderLines.orderLine.map((line) => ({
      quantity: line.orderLineQuantity.amount,
      quantities: lineQuantities(line),
    })),
  );
  if (status !== "canceled")
    return { state: "failed", problem, remedy: ship.remedy, origin: "medusa" };
  return {
    state: "failed",
    problem: "Walmart has cancelled this purchase order, but a shipment was made here.",
    remedy: "Stop the parcel if you can, then mark this as resolved.",
    origin: "walmart",
  };
}

/** Walmart takes one label for a unit; what it has no room for must not be lost. */
function noteOf(payload: ShipPayload, plan: ShipPlan): UpdateNote | undefined {
  const left = labelsLeft(payload, plan);
  if (!left.length) return undefined;
  const numbers = left.map((label) => label.tracking_number).join(", ");
  return {
    action: "ship.labels_left",
    message: `The shipment has more labels than units. Walmart takes one for each unit and was not told of ${numbers}.`,
    details: { labels: left },
  };
}

function toShipmentLines(
  { order }: UpdateContext,
  plan: ShipPlan,
  { shipped_at }: ShipPayload,
  now: WalmartPurchaseOrder,
): ShipmentLine[] {
  const number = sellerOrderId({
    id: order.order_id ?? order.claimed_order_id,
    display_id: order.display_id,
  });
  const methodCode = shipMethodCode(now);
  const asked = new Set(
    now.orderLines.orderLine.filter((line) => line.intentToCancel).map((line) => line.lineNumber),
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
        shippedAt: new Date(shipped_at),
        ...(one.carrier
          ? { carrier: one.carrier }
          : { otherCarrier: one.other_carrier ?? undefined }),
        methodCode,
        trackingNumber: one.tracking_number,
        ...(one.tracking_url ? { trackingUrl: one.tracking_url } : {}),
      })),
  }));
}
