import type { MedusaContainer } from "@medusajs/framework/types";
import type { CancellationReason } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { readMedusaOrder } from "../medusa/medusa-order";
import { OPEN_STATES } from "../messages/open-messages";
import { cancel } from "../messages/cancel";
import type { QueuedMessage } from "../messages/message-subject";
import { queueOnce } from "../messages/queue-once";
import { requestKey } from "../messages/request-key";
import { checkReason } from "./guards/check-reason";
import { requireCancelableUnits, type ItemQuantity, mergeItems } from "./items-to-cancel";
import { readBackOrder } from "./read-back-order";
import { requireChangeableOrder } from "./require-changeable-order";

export interface CancelLinesInput {
  walmart_order_id: string;
  /** One of Walmart's cancellation reasons. */
  reason: string;
  lines: ItemQuantity[];
  actor_id?: string | null;
}

/**
 * Checks a cancellation of single lines or units against Walmart's current state, and queues it.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is queued then
 */
export async function queueLineCancellation(
  container: MedusaContainer,
  input: CancelLinesInput,
): Promise<QueuedMessage> {
  const order = await requireChangeableOrder(container, input.walmart_order_id, "cancel");
  const items = mergeItems(input.lines);
  const units = items.map((item) => `${item.line_item_id}x${item.quantity}`).join("+");
  const idempotency_key = await requestKey(
    container,
    { walmart_order_id: order.id, kind: "cancel" },
    `cancel:${order.claimed_order_id}:${units}:`,
  );
  await queueOnce(container, cancel, {
    message: {
      account_id: order.account_id,
      walmart_order_id: order.id,
      idempotency_key,
    },
    readBack: () => readBackOrder(container, order),
    payload: async () => ({
      reason: await checkedReason(container, order, { ...input, lines: items }, idempotency_key),
      items,
      canceled_before: await canceledUnits(container, order),
      actor_id: input.actor_id ?? null,
    }),
  });
  return { id: order.id, account_id: order.account_id, walmart_order_id: order.id };
}

/** What Walmart shows as canceled, so that what it cancels from now on is known as such. */
async function canceledUnits(container: MedusaContainer, { id }: WalmartOrderRow) {
  const lines = await walmartService(container).listWalmartOrderLines(
    { walmart_order_id: id },
    { select: ["line_number", "cancelled"] },
  );
  return lines.map(({ line_number, cancelled }) => ({ line_number, quantity: cancelled }));
}

/** The reason, if Walmart would accept it for each of the lines. */
async function checkedReason(
  container: MedusaContainer,
  order: WalmartOrderRow,
  input: CancelLinesInput,
  ownKey: string,
): Promise<CancellationReason> {
  const service = walmartService(container);
  const [fresh, lines, open, medusaOrder] = await Promise.all([
    service.retrieveWalmartOrder(order.id, { select: ["id", "cancel_requested"] }),
    service.listWalmartOrderLines({ walmart_order_id: order.id }),
    service.listWalmartUpdates({
      walmart_order_id: order.id,
      state: OPEN_STATES,
      idempotency_key: { $ne: ownKey },
    }),
    readMedusaOrder(container, order.claimed_order_id),
  ]);
  const reason = checkReason(input.reason, "reason", fresh.cancel_requested);
  for (const item of input.lines) requireCancelableUnits(item, reason, lines, open, medusaOrder);
  return reason;
}
