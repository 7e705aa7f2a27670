import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { flagUnassignedRefunds } from "../returns/flag-unassigned-refunds";
import {
  alreadyAssignedError,
  requireUnassignedRefund,
} from "../returns/require-unassigned-refund";

export interface DismissRefundInput {
  walmart_order_id: string;
  /** A refund made in Medusa on the order. */
  refund_id: string;
  actor_id?: string | null;
}

/**
 * Records that a refund made in Medusa is not to be sent to Walmart, who decided it, and when. Repeating it changes
 * nothing.
 *
 * @throws MedusaError (INVALID_DATA) if the refund is not one of the order's unassigned refunds
 */
export async function dismissRefund(
  container: MedusaContainer,
  { walmart_order_id, refund_id, actor_id }: DismissRefundInput,
): Promise<{ id: string }> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id, {
    select: [
      "id",
      "account_id",
      "purchase_order_id",
      "order_id",
      "dismissed_refund_ids",
      "fulfilled_by",
    ],
  });
  const dismissed = order.dismissed_refund_ids as unknown as string[];
  if (dismissed.includes(refund_id)) return { id: order.id };
  await requireUnassignedRefund(container, order, refund_id);
  if (!(await service.returns.dismissRefund(order.id, refund_id)))
    throw alreadyAssignedError(refund_id);
  await flagUnassignedRefunds(container, order.order_id ? [order.order_id] : []);
  await recordDecision(container, {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    action: "dismiss_refund",
    actor_id,
    details: { refund_id },
  });
  return { id: order.id };
}
