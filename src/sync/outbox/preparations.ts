import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { MessageKind } from "../../types";
import { failure } from "../delivery/failures";
import type { DeliveryRun, Settlement } from "../delivery/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { noteReason } from "../messages/cancel/note-reason";
import { cancelPayloadSchema } from "../messages/cancel/payload";
import { chooseReason } from "../orders/guards/guard-cancellation-port";
import { lowerQuantities } from "../stock-price/lower-quantities";

/** @returns how the attempt ends if the message cannot be sent yet; `null`: it can */
type Preparation = (
  run: DeliveryRun,
  message: WalmartUpdateRow,
) => Promise<Settlement<never> | null>;

/** What must be done at Walmart before a message is sent. */
export const PREPARATIONS: Partial<Record<MessageKind, Preparation>> = {
  ship: lowerFirst,
  cancel: chooseReasonFirst,
};

/** A shipment is more important than a quantity: it waits this long for it. */
const LONGEST_WAIT_MS = 10 * 60_000;
const RETRY_MS = 5_000;

/** Until the store's hook is asked again. */
const HOOK_RETRY_MS = 60_000;

/** A Medusa order that was canceled without a reason: the store's hook may know it. */
async function chooseReasonFirst(
  { container }: DeliveryRun,
  message: WalmartUpdateRow,
): Promise<Settlement<never> | null> {
  const payload = cancelPayloadSchema.safeParse(message.payload).data;
  if (!payload || payload.reason || !message.walmart_order_id) return null;
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(message.walmart_order_id, {
    select: ["id", "claimed_order_id", "cancellation_reason"],
  });
  try {
    const reason = await chooseReason(container, order.claimed_order_id);
    if (!reason) return null;
    await service.updateWalmartUpdates({ id: message.id, payload: { ...payload, reason } });
    await noteReason(container, order, reason);
    message.payload = { ...payload, reason };
    return null;
  } catch (error) {
    const why = failure({ class: "busy", message: describeError(error) });
    return { end: "retry", failure: why, waitMs: HOOK_RETRY_MS, uncertain: message.uncertain };
  }
}

async function lowerFirst(
  run: DeliveryRun,
  message: WalmartUpdateRow,
): Promise<Settlement<never> | null> {
  // A shipment that may have arrived was prepared before.
  if (!message.walmart_order_id || message.uncertain) return null;
  const failure = await lowerQuantities(run, message.walmart_order_id);
  if (!failure) return null;
  const isLate = Date.now() - new Date(message.created_at).getTime() > LONGEST_WAIT_MS;
  return isLate ? null : { end: "retry", failure, waitMs: RETRY_MS, uncertain: false };
}
