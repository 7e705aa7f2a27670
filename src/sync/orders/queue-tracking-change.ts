import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow, WalmartUpdateRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { withRunLock } from "../kernel/run-lock";
import { nthKey } from "../messages/open-messages";
import { parcelKey } from "../messages/parcels";
import { newMessage } from "../messages/new-message";
import { track } from "../messages/track";
import type { QueuedMessage } from "../messages/message-subject";
import { type ShipPayload, shipPayloadSchema, shipPlanSchema } from "../messages/ship/payload";
import { type TrackPayload, trackPayloadSchema } from "../messages/track/payload";
import { currentTrackingNumber } from "./current-tracking-number";
import { requireTracking, type TrackingChange } from "./guards/require-tracking";
import { relabelFulfillments } from "./relabel-fulfillments";
import { requireChangeableOrder } from "./require-changeable-order";

export interface ChangeTrackingInput extends TrackingChange {
  walmart_order_id: string;
}

/**
 * Queues another tracking number, carrier or link for a shipped parcel, and changes the label in Medusa.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export async function queueTrackingChange(
  container: MedusaContainer,
  input: ChangeTrackingInput,
): Promise<QueuedMessage> {
  const order = await requireChangeableOrder(container, input.walmart_order_id, "track");
  const wanted = requireTracking(input, order);
  await withRunLock(container, `walmart:tracking:${order.id}`, {}, () =>
    change(container, order, wanted),
  );
  return { id: order.id, account_id: order.account_id, walmart_order_id: order.id };
}

/** The message is stored first: after a crash in between, only the label is left to change, by a second click. */
async function change(
  container: MedusaContainer,
  order: WalmartOrderRow,
  wanted: TrackPayload,
): Promise<void> {
  const service = walmartService(container);
  const messages = await service.listWalmartUpdates(
    { walmart_order_id: order.id, kind: ["ship", "track"] },
    { order: { created_at: "ASC", id: "ASC" } },
  );
  const isNew =
    (await rewriteUnsent(container, messages, wanted)) ||
    (await queue(container, order, messages, wanted));
  if (isNew) {
    await recordDecision(container, {
      account_id: order.account_id,
      entity: "order",
      entity_id: order.purchase_order_id,
      action: "change_tracking",
      message: `${wanted.current} → ${wanted.tracking_number}`,
      actor_id: wanted.actor_id,
      details: wanted,
    });
    await service.orders.refreshStatuses([order.id]);
  }
  await relabelFulfillments(container, order.claimed_order_id, wanted);
}

/** Returns whether the message is new: a second click on the same button queues nothing. */
async function queue(
  container: MedusaContainer,
  order: WalmartOrderRow,
  messages: readonly WalmartUpdateRow[],
  wanted: TrackPayload,
): Promise<boolean> {
  const current = await currentTrackingNumber(container, order, messages, wanted);
  if (current === null) return false;
  const { tracking_number, carrier, other_carrier, tracking_url } = wanted;
  const what = [current, tracking_number, carrier ?? other_carrier, tracking_url].join(":");
  const queued = await walmartService(container).messages.add([
    newMessage(track, {
      account_id: order.account_id,
      walmart_order_id: order.id,
      idempotency_key: nthKey(`track:${order.id}:${what}:`, messages),
      payload: { ...wanted, current },
    }),
  ]);
  return queued > 0;
}

/** Puts the right number into messages that Walmart has not received: those that wait, and those that it rejected. */
async function rewriteUnsent(
  container: MedusaContainer,
  messages: readonly WalmartUpdateRow[],
  wanted: TrackPayload,
): Promise<boolean> {
  let isDone = false;
  for (const message of messages) {
    const payload = corrected(message, wanted);
    if (payload && (await walmartService(container).messages.replacePayload(message.id, payload)))
      isDone = true;
  }
  return isDone;
}

/** The message's payload with the requested tracking; `null` if it is not about that parcel. */
function corrected(
  message: WalmartUpdateRow,
  wanted: TrackPayload,
): ShipPayload | TrackPayload | null {
  const isMeant = (number: string) => parcelKey(number) === parcelKey(wanted.current);
  if (message.kind === "track") {
    const payload = trackPayloadSchema.parse(message.payload);
    const isChange = [payload.current, payload.tracking_number].some(isMeant);
    return isChange ? { ...wanted, current: payload.current } : null;
  }
  const payload = shipPayloadSchema.parse(message.payload);
  if (!payload.labels.some((label) => isMeant(label.tracking_number))) return null;
  const plan = shipPlanSchema.safeParse(message.plan).data;
  // A part of the shipment is at Walmart under that number: it takes a message to change it there.
  if (plan?.accepted && plan.packages.some((one) => isMeant(one.tracking_number))) return null;
  const { tracking_number, tracking_url } = wanted;
  const carrier = wanted.carrier ?? wanted.other_carrier;
  return {
    ...payload,
    labels: payload.labels.map((label) =>
      isMeant(label.tracking_number)
        ? { tracking_number, tracking_url, carrier, is_checked: true }
        : label,
    ),
  };
}
