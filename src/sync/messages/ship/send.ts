import { deriveOrderStatus, lineQuantities, sellerOrderId, shipMethodCode } from "../../../mapping";
import { type ShipmentLine, type WalmartPurchaseOrder } from "../../../walmart-api";
import { createdUnits } from "../acknowledge/created-units";
import type { MessageNote, MessageOutcome, OrderMessageContext } from "../message-definition";
import { readAfter } from "../read-after";
import { confirmedParcels } from "../parcels";
import { unknownOrder } from "../unknown-order";
import { type ShipPayload, type ShipPlan, shipPayloadSchema, shipPlanSchema } from "./payload";
import { arrivedPackages, labelsLeft, planShipment, remainingPackages, unitsOf } from "./plan";

/** Reports what was shipped, exactly once: Walmart charges the buyer for it. */
export async function sendShipment(context: OrderMessageContext): Promise<MessageOutcome> {
  const { message, order, lines, read, renew, write } = context;
  const payload = shipPayloadSchema.parse(message.payload);
  const others = confirmedParcels(context.confirmedMessages);

  let now = await read();
  if (!now) return unknownOrder(order);
  const arrived = arrivedPackages(payload, lines, others, now);
  if (arrived) {
    // Sent by an attempt whose answer was lost, or entered in Seller Center.
    await renew(arrived);
    return { state: "confirmed", note: noteOf(payload, arrived) };
  }

  const earlier = message.uncertain ? shipPlanSchema.safeParse(message.plan).data : undefined;
  const missing = earlier && remainingPackages(earlier, others, now);
  if (earlier && missing && unitsOf(missing) < unitsOf(earlier)) {
    if (unitsOf(missing) > 0) {
      const shipment = toShipmentLines(context, missing, payload, now);
      await write(earlier, (orders) => orders.ship(order.purchase_order_id, shipment));
    }
    return { state: "confirmed", note: noteOf(payload, earlier) };
  }

  let planned = planShipment(payload, now, lines);
  if (!planned.ok && createdUnits(now) > 0) {
    // Walmart only accepts shipments of acknowledged units: make up for an acknowledgement that failed.
    now = await write(null, (orders) => orders.acknowledge(order.purchase_order_id));
    planned = planShipment(payload, now, lines);
  }
  if (!planned.ok) return cannotShip(planned.problem, now);
  const shipment = toShipmentLines(context, planned.plan, payload, now);
  try {
    await write(planned.plan, (orders) => orders.ship(order.purchase_order_id, shipment));
  } catch (error) {
    return await afterRejection(error, context, payload, others);
  }
  return { state: "confirmed", note: noteOf(payload, planned.plan) };
}

/**
 * Walmart accepts or rejects a shipment as a whole. If the order was canceled or shipped elsewhere at the same moment,
 * its state says more to a merchant than the rejection does; otherwise the rejection is thrown.
 */
async function afterRejection(
  error: unknown,
  { lines, read, renew }: OrderMessageContext,
  payload: ShipPayload,
  others: ShipPlan[],
): Promise<MessageOutcome> {
  const now = await readAfter(error, read);
  if (!now) throw error;
  const arrived = arrivedPackages(payload, lines, others, now);
  if (arrived) {
    await renew(arrived);
    return { state: "confirmed", note: noteOf(payload, arrived) };
  }
  const planned = planShipment(payload, now, lines);
  if (planned.ok) throw error;
  return cannotShip(planned.problem, now);
}

function cannotShip(problem: string, now: WalmartPurchaseOrder): MessageOutcome {
  const status = deriveOrderStatus(
    now.orderLines.orderLine.map((line) => ({
      quantity: line.orderLineQuantity.amount,
      quantities: lineQuantities(line),
    })),
  );
  if (status !== "canceled") return { state: "failed", problem, origin: "medusa" };
  return {
    state: "failed",
    problem: "Walmart canceled this purchase order, but a shipment was created in Medusa.",
    remedy: "Stop the parcel if you can, then mark this as resolved.",
    origin: "walmart",
  };
}

/** Walmart takes one label per unit. The labels that it has no room for are kept in the activity. */
function noteOf(payload: ShipPayload, plan: ShipPlan): MessageNote | undefined {
  const left = labelsLeft(payload, plan);
  if (!left.length) return undefined;
  const numbers = left.map((label) => label.tracking_number).join(", ");
  return {
    action: "ship.labels_left",
    message: `The shipment has more labels than units. Walmart takes one per unit, so these were not sent: ${numbers}.`,
    details: { labels: left },
  };
}

function toShipmentLines(
  { order }: OrderMessageContext,
  plan: ShipPlan,
  { shipped_at }: ShipPayload,
  now: WalmartPurchaseOrder,
): ShipmentLine[] {
  const number = sellerOrderId({
    id: order.order_id ?? order.claimed_order_id,
    display_id: order.display_id,
  });
  const methodCode = shipMethodCode(now);
  const cancelRequested = new Set(
    now.orderLines.orderLine.filter((line) => line.intentToCancel).map((line) => line.lineNumber),
  );
  const numbers = [...new Set(plan.packages.map((one) => one.line_number))];
  return numbers.map((lineNumber) => ({
    lineNumber,
    sellerOrderId: number,
    // The buyer asked to cancel, and the merchant shipped anyway: that answers the request.
    ...(cancelRequested.has(lineNumber) ? { intentToCancelOverride: true } : {}),
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
