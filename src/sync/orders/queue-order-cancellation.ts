import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { CancellationReason } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { readMedusaOrder } from "../medusa/medusa-order";
import { cancel } from "../messages/cancel";
import type { CancelPayload } from "../messages/cancel/payload";
import type { QueuedMessage } from "../messages/message-subject";
import { OPEN_STATES } from "../messages/open-messages";
import { queueOnce } from "../messages/queue-once";
import { requestKey } from "../messages/request-key";
import { checkReason } from "./guards/check-reason";
import { notAsAWhole, requireWholeCancelable } from "./guards/require-whole-cancelable";
import {
  type ItemQuantity,
  type LineQuantity,
  mergeItems,
  requireCancelableLine,
  requireCancelableUnits,
} from "./items-to-cancel";
import { readBackOrder } from "./read-back-order";
import { requireChangeableOrder } from "./require-changeable-order";

export interface CancelOrderInput {
  walmart_order_id: string;
  /** One of Walmart's cancellation reasons. */
  reason: string;
  /** Units of Medusa items, or of lines of the purchase order. Left out: the whole order. */
  lines?: (ItemQuantity | LineQuantity)[];
  actor_id?: string | null;
}

type Units = Pick<CancelPayload, "items" | "lines">;

/**
 * Checks a cancellation against Walmart's current state, and queues it: of the whole purchase order or of a part, also
 * where it is on hold and has no Medusa order. Nothing is queued for an order that is canceled already.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is queued then
 */
export async function queueOrderCancellation(
  container: MedusaContainer,
  input: CancelOrderInput,
): Promise<QueuedMessage> {
  const order = await requireChangeableOrder(container, input.walmart_order_id, "cancel", {
    held: true,
  });
  const queued = { id: order.id, account_id: order.account_id, walmart_order_id: order.id };
  const units = requestedUnits(order, input.lines);
  // First without Walmart: an unknown reason is reported at once, also while Walmart is down.
  checkReason(input.reason, "reason", true);
  if (!input.lines && order.walmart_status === "canceled") return queued;

  const idempotency_key = await requestKey(
    container,
    { walmart_order_id: order.id, kind: "cancel" },
    `cancel:${order.claimed_order_id}:${nameOf(units)}:`,
  );
  await queueOnce(container, cancel, {
    message: { account_id: order.account_id, walmart_order_id: order.id, idempotency_key },
    readBack: () => readBackOrder(container, order),
    payload: async () => ({
      reason: await checkedReason(
        container,
        order,
        { ...units, reason: input.reason },
        idempotency_key,
      ),
      ...units,
      canceled_before: await canceledUnits(container, order),
      actor_id: input.actor_id ?? null,
    }),
  });
  return queued;
}

/** @throws MedusaError (INVALID_DATA) if items and lines are mixed, or if items are named that do not exist yet */
function requestedUnits(order: WalmartOrderRow, given: CancelOrderInput["lines"]): Units {
  if (!given) return { items: null };
  const items = given.filter((one): one is ItemQuantity => "line_item_id" in one);
  if (!items.length) return { items: null, lines: mergeLines(given as LineQuantity[]) };
  if (items.length < given.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "lines: Use either line_item_id or line_number for all of them.",
    );
  }
  if (!order.order_id) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "lines: This purchase order is on hold and has no Medusa order. Use the line_number of its lines.",
    );
  }
  return { items: mergeItems(items) };
}

/** Merges entries of the same line, sorted by number. */
function mergeLines(lines: readonly LineQuantity[]): LineQuantity[] {
  return mergeItems(
    lines.map(({ line_number, quantity }) => ({ line_item_id: line_number, quantity })),
  ).map(({ line_item_id, quantity }) => ({ line_number: line_item_id, quantity }));
}

/** For the idempotency key. */
function nameOf({ items, lines }: Units): string {
  if (lines) return lines.map((one) => `line ${one.line_number}x${one.quantity}`).join("+");
  return items ? items.map((one) => `${one.line_item_id}x${one.quantity}`).join("+") : "all";
}

/** What Walmart shows as canceled, so that what it cancels from now on is known as such. */
async function canceledUnits(container: MedusaContainer, { id }: WalmartOrderRow) {
  const lines = await walmartService(container).listWalmartOrderLines(
    { walmart_order_id: id },
    { select: ["line_number", "cancelled"] },
  );
  return lines.map(({ line_number, cancelled }) => ({ line_number, quantity: cancelled }));
}

/** The reason, if Walmart would accept it for all of the units. */
async function checkedReason(
  container: MedusaContainer,
  order: WalmartOrderRow,
  { items, lines: named, reason: given }: Units & { reason: string },
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
  const reason = checkReason(given, "reason", fresh.cancel_requested);
  for (const line of named ?? []) requireCancelableLine(line, reason, lines, open);
  const ofItems = items ?? itemsOf(named ?? [], lines);
  for (const item of ofItems) requireCancelableUnits(item, reason, lines, open, medusaOrder);
  if (items || named) return reason;
  requireWholeCancelable(order.id, reason, lines);
  const isShipped = medusaOrder?.fulfillments.some((one) => one.shipped_at && !one.canceled_at);
  if (isShipped || open.some(({ kind }) => kind === "ship"))
    throw notAsAWhole("Part of this order is shipped in Medusa", order.id);
  return reason;
}

/** The Medusa items of lines, as far as they exist. */
function itemsOf(
  named: readonly LineQuantity[],
  lines: readonly { line_number: string; line_item_id: string | null }[],
): ItemQuantity[] {
  return mergeItems(
    named.flatMap(({ line_number, quantity }) => {
      const item = lines.find((one) => one.line_number === line_number)?.line_item_id;
      return item ? [{ line_item_id: item, quantity }] : [];
    }),
  );
}
