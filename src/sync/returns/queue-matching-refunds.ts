import type { MedusaContainer } from "@medusajs/framework/types";
import { queryOf } from "../kernel/container";
import type { QueuedOrder } from "../messages/message-subject";
import { assignMatchingRefunds } from "./assign-matching-refunds";
import { flagUnassignedRefunds } from "./flag-unassigned-refunds";
import { ordersOfPayments } from "./orders-of-payments";

export interface FollowRefundsInput {
  /** Medusa orders of which items were received. */
  order_ids?: string[];
  /** Payments that were refunded. */
  payment_ids?: string[];
}

/**
 * Queues the refunds made in Medusa that stand for returns at Walmart. Returns the purchase orders that have new
 * messages.
 */
export async function queueMatchingRefunds(
  container: MedusaContainer,
  { order_ids, payment_ids }: FollowRefundsInput,
): Promise<QueuedOrder[]> {
  const ofPayments = await ordersOfPayments(queryOf(container), payment_ids ?? []);
  const all = [...(order_ids ?? []), ...ofPayments];
  const queued = await assignMatchingRefunds(container, all);
  await flagUnassignedRefunds(container, all);
  return queued;
}
