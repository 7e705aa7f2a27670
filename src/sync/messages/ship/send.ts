import {
  deriveOrderStatus,
  lineQuantities,
  sellerOrderId,
  shipMethodCode,
  type Shortage,
} from "../../../mapping";
import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import type { ShipmentLine, WalmartPurchaseOrder } from "../../../walmart-api";
import { createdUnits } from "../acknowledge/created-units";
import type {
  MessageNote,
  MessageOutcome,
  OrderMessageContext,
  SeenOrder,
} from "../message-definition";
import { confirmedParcels } from "../parcels";
import { readAfter } from "../read-after";
import { explainShortages } from "../shortage-text";
import { unknownOrder } from "../unknown-order";
import { type ShipPayload, type ShipPlan, shipPayloadSchema, shipPlanSchema } from "./payload";
import {
  arrivedPackages,
  isWhole,
  labelsLeft,
  planShipment,
  type ShipPlanResult,
  unitsOf,
} from "./plan";

/**
 * Reports what was shipped, exactly once: Walmart charges the buyer for it. Units that Walmart does not let us ship do
 * not hold up the others; they fail the message once the others are sent.
 */
export async function sendShipment(context: OrderMessageContext): Promise<MessageOutcome> {
  const { message, order, read, renew, write } = context;
  const payload = shipPayloadSchema.parse(message.payload);

  let now = await read();
  if (!now) return unknownOrder(order);
  let state = stateOf(context, payload, now);
  if (state.planned && isShort(state.planned) && createdUnits(now) > 0) {
    // Walmart only accepts shipments of acknowledged units: make up for an acknowledgement that failed.
    now = await write(message.plan, (orders) => orders.acknowledge(order.purchase_order_id));
    state = stateOf(context, payload, now);
  }
  for (;;) {
    const { arrived, planned } = state;
    if (!planned) {
      // Sent by an attempt whose answer was lost, or entered in Seller Center.
      await renew(arrived);
      return { state: "confirmed", note: noteOf(payload, arrived) };
    }
    if (!planned.ok) return cannotShip(planned.problem, now);
    const { plan, rest, shortages } = planned;
    if (rest.packages.length) {
      const shipment = toShipmentLines(context, rest, payload, now);
      try {
        now = await write(plan, (orders) => orders.ship(order.purchase_order_id, shipment));
      } catch (error) {
        // Walmart accepts or rejects a shipment as a whole. If units were canceled or shipped elsewhere at the same
        // moment, the others can still be sent; if its state explains nothing, the rejection counts.
        const after = await readAfter(error, read);
        if (!after) throw error;
        const next = stateOf(context, payload, after);
        if (next.planned?.ok && unitsOf(next.planned.rest) >= unitsOf(rest)) throw error;
        now = after;
        state = next;
        continue;
      }
    }
    if (!shortages.length) return { state: "confirmed", note: noteOf(payload, plan) };
    // A retry must not send again what Walmart has just confirmed, even if its reads lag.
    if (plan.packages.length) await renew({ ...plan, accepted: true });
    return sentInPart(context, payload, { now, plan, shortages });
  }
}

/** The packages of a shipment, if Walmart shows all of its units under its tracking numbers. */
export function shipmentReached(seen: SeenOrder): ShipPlan | null {
  const { arrived, planned } = stateOf(
    seen,
    shipPayloadSchema.parse(seen.message.payload),
    seen.now,
  );
  return planned ? null : arrived;
}

/** The packages of a shipment that Walmart shows. */
export function shipmentArrived(seen: SeenOrder): ShipPlan {
  return stateOf(seen, shipPayloadSchema.parse(seen.message.payload), seen.now).arrived;
}

/** How far a shipment is at Walmart; `planned` is `null` if Walmart has all of it. */
function stateOf(
  { message, lines, confirmedMessages }: Omit<SeenOrder, "now">,
  payload: ShipPayload,
  now: WalmartPurchaseOrder,
): { arrived: ShipPlan; planned: ShipPlanResult | null } {
  const others = confirmedParcels(confirmedMessages);
  const arrived = arrivedPackages(payload, lines, others, now, acceptedPlan(message));
  return {
    arrived,
    planned: isWhole(payload, arrived) ? null : planShipment(payload, now, lines, arrived),
  };
}

function isShort(planned: ShipPlanResult): boolean {
  return !planned.ok || planned.shortages.length > 0;
}

/** What is left of a shipment after everything that can be sent was sent. */
function sentInPart(
  { lines }: OrderMessageContext,
  payload: ShipPayload,
  { now, plan, shortages }: { now: WalmartPurchaseOrder; plan: ShipPlan; shortages: Shortage[] },
): MessageOutcome {
  const { text, numbers } = explainShortages(shortages, now, lines, {
    ownNumbers: payload.labels.map((label) => label.tracking_number),
  });
  if (!plan.packages.length && isCanceled(now)) return cannotShip(text, now);
  const beginning = plan.packages.length
    ? "A part of this shipment was sent to Walmart. The rest cannot be shipped"
    : "This shipment cannot be sent to Walmart";
  return {
    state: "failed",
    problem: `${beginning}. ${text}`,
    origin: "medusa",
    remedy: numbers.length
      ? `To replace ${numbers.join(", ")}, use Change tracking in the order's Walmart widget. If it is right as it is, mark this as resolved.`
      : "Check the order in Seller Center, then mark this as resolved.",
  };
}

/** What Walmart has confirmed of a message that could not be sent as a whole. */
function acceptedPlan({ plan }: WalmartUpdateRow): ShipPlan | undefined {
  const stored = shipPlanSchema.safeParse(plan).data;
  return stored?.accepted ? stored : undefined;
}

function isCanceled(now: WalmartPurchaseOrder): boolean {
  const status = deriveOrderStatus(
    now.orderLines.orderLine.map((line) => ({
      quantity: line.orderLineQuantity.amount,
      quantities: lineQuantities(line),
    })),
  );
  return status === "canceled";
}

function cannotShip(problem: string, now: WalmartPurchaseOrder): MessageOutcome {
  if (!isCanceled(now)) return { state: "failed", problem, origin: "medusa" };
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
