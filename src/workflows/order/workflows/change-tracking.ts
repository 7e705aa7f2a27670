import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow, WalmartUpdateRow } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import { exclusively } from "../../../sync/kernel/run-lock";
import { type ShipPayload, shipPayloadSchema } from "../../../sync/messages/ship/payload";
import { type TrackPayload, trackPayloadSchema } from "../../../sync/messages/track/payload";
import { nthKey } from "../../../sync/messages/open-messages";
import { parcelKey } from "../../../sync/messages/parcels";
import { requireAccount } from "../../../sync/accounts/require-account";
import { deliverNow } from "../../../sync/outbox/deliver-now";
import { requireTracking, type TrackingChange } from "../../../sync/orders/guards/require-tracking";
import { currentNumber } from "../../../sync/orders/current-number";
import { relabelFulfillments } from "../../../sync/orders/relabel-fulfillments";
import { newMessage } from "../../../sync/messages/new-message";
import { track } from "../../../sync/messages/track";

export interface ChangeTrackingInput extends TrackingChange {
  walmart_order_id: string;
}

const changeTrackingStep = createStep(
  "walmart-change-tracking-step",
  async (input: ChangeTrackingInput, { container }) => {
    const order = await walmartService(container).retrieveWalmartOrder(input.walmart_order_id);
    requireShippedHere(order);
    await requireAccount(container, order);
    const wanted = requireTracking(input, order);
    await exclusively(container, `walmart:tracking:${order.id}`, {}, () =>
      change(container, order, wanted),
    );
    await deliverNow(container, { account_id: order.account_id, walmart_order_id: order.id });
    return new StepResponse({ id: order.id });
  },
);

function requireShippedHere(order: WalmartOrderRow): void {
  if (order.order_id && order.fulfilled_by !== "wfs") return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    order.order_id
      ? "Walmart fulfils this order itself (WFS): its parcels are Walmart's."
      : "This purchase order has no Medusa order yet. Mend what its status says first, or change the tracking in Seller Center.",
  );
}

/** What Walmart is to be told is stored first: a process that dies in between has only the label left to change. */
async function change(
  container: MedusaContainer,
  order: WalmartOrderRow,
  wanted: TrackPayload,
): Promise<void> {
  const service = walmartService(container);
  const updates = await service.listWalmartUpdates(
    { walmart_order_id: order.id, kind: ["ship", "track"] },
    { order: { created_at: "ASC", id: "ASC" } },
  );
  const isNew =
    (await rewriteUntold(container, updates, wanted)) ||
    (await queue(container, order, updates, wanted));
  if (isNew) {
    await service.activity.add([
      {
        account_id: order.account_id,
        direction: "internal",
        entity: "order",
        entity_id: order.purchase_order_id,
        action: "change_tracking",
        outcome: "ok",
        message: `${wanted.current} → ${wanted.tracking_number}`,
        actor_id: wanted.actor_id,
        request: wanted,
      },
    ]);
    await service.orders.refreshStatuses([order.id]);
  }
  await relabelFulfillments(container, order.claimed_order_id, wanted);
}

/** Answers whether it is new: a second click on the same button is not. */
async function queue(
  container: MedusaContainer,
  order: WalmartOrderRow,
  updates: readonly WalmartUpdateRow[],
  wanted: TrackPayload,
): Promise<boolean> {
  const current = await currentNumber(container, order, updates, wanted);
  if (current === null) return false;
  const { tracking_number, carrier, other_carrier, tracking_url } = wanted;
  const what = [current, tracking_number, carrier ?? other_carrier, tracking_url].join(":");
  const queued = await walmartService(container).messages.add([
    newMessage(track, {
      account_id: order.account_id,
      walmart_order_id: order.id,
      idempotency_key: nthKey(`track:${order.id}:${what}:`, updates),
      payload: { ...wanted, current },
    }),
  ]);
  return queued > 0;
}

/** Walmart knows nothing yet of a shipment or change that waits or was refused: then it is told the right number at once. */
async function rewriteUntold(
  container: MedusaContainer,
  updates: readonly WalmartUpdateRow[],
  wanted: TrackPayload,
): Promise<boolean> {
  let isDone = false;
  for (const update of updates) {
    const payload = corrected(update, wanted);
    if (payload && (await walmartService(container).messages.replacePayload(update.id, payload)))
      isDone = true;
  }
  return isDone;
}

/** The update's words with the wanted tracking; `null` if it does not speak of that parcel. */
function corrected(
  update: WalmartUpdateRow,
  wanted: TrackPayload,
): ShipPayload | TrackPayload | null {
  const isMeant = (number: string) => parcelKey(number) === parcelKey(wanted.current);
  if (update.kind === "track") {
    const payload = trackPayloadSchema.parse(update.payload);
    const isChange = [payload.current, payload.tracking_number].some(isMeant);
    return isChange ? { ...wanted, current: payload.current } : null;
  }
  const payload = shipPayloadSchema.parse(update.payload);
  if (!payload.labels.some((label) => isMeant(label.tracking_number))) return null;
  const { tracking_number, tracking_url } = wanted;
  const carrier = wanted.carrier ?? wanted.other_carrier;
  return {
    ...payload,
    labels: payload.labels.map((label) =>
      isMeant(label.tracking_number) ? { tracking_number, tracking_url, carrier } : label,
    ),
  };
}

/**
 * Gives a shipped parcel another tracking number, carrier or link, in Medusa and at Walmart. Walmart takes that for about
 * four hours after the shipment.
 */
export const changeTrackingWorkflow = createWorkflow(
  "walmart-change-tracking",
  (input: WorkflowData<ChangeTrackingInput>) => new WorkflowResponse(changeTrackingStep(input)),
);
