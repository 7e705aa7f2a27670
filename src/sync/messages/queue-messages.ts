import type { MedusaContainer } from "@medusajs/framework/types";
import { queueCancellations } from "./cancel/queue";
import type { QueuedOrder } from "./message-subject";
import { queueShipments } from "./ship/queue";

export interface QueueAndSendInput {
  /** Fulfillments that may have been shipped. */
  fulfillment_ids?: string[];
  /** Medusa orders that may have been canceled. */
  order_ids?: string[];
}

/**
 * Queues the shipments and cancellations that were made in Medusa. Returns the purchase orders concerned, also those
 * whose messages were queued before.
 */
export async function queueMessages(
  container: MedusaContainer,
  { fulfillment_ids, order_ids }: QueueAndSendInput,
): Promise<QueuedOrder[]> {
  const shipments = await queueShipments(container, fulfillment_ids ?? []);
  const cancellations = await queueCancellations(container, order_ids ?? []);
  return [...shipments.messages, ...cancellations.messages].flatMap(
    ({ account_id, walmart_order_id }) =>
      walmart_order_id ? [{ account_id, walmart_order_id }] : [],
  );
}
