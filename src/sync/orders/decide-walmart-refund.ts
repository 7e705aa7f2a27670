import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { fromCents } from "../../mapping";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { decidedRefund, readStoredRefund } from "../refunds/stored-walmart-refund";
import { mirrorOrder } from "./mirror-order";

export interface DecideWalmartRefundInput {
  walmart_order_id: string;
  /** `record`: it is the seller's refund. `dismiss`: it is not. */
  action: "record" | "dismiss";
  actor_id?: string | null;
}

/**
 * Records whose refund it is that Walmart made without a return, and makes Medusa follow. The last decision counts;
 * repeating it changes nothing.
 *
 * @throws MedusaError NOT_FOUND; NOT_ALLOWED if Walmart refunded nothing without a return
 */
export async function decideWalmartRefund(
  container: MedusaContainer,
  { walmart_order_id, action, actor_id }: DecideWalmartRefundInput,
): Promise<{ id: string }> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id, {
    select: ["id", "account_id", "purchase_order_id", "walmart_refund"],
  });
  const refund = readStoredRefund(order.walmart_refund);
  if (!refund) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Walmart has not refunded anything without a return for purchase order ${order.purchase_order_id}.`,
    );
  }
  const decided = decidedRefund(refund, action, {
    at: new Date().toISOString(),
    by: actor_id ?? null,
  });
  if (refund.accepted !== decided.accepted || refund.dismissed !== decided.dismissed) {
    await service.updateWalmartOrders({ id: order.id, walmart_refund: decided });
    await recordDecision(container, {
      account_id: order.account_id,
      entity: "order",
      entity_id: order.purchase_order_id,
      action: `walmart_refund.${action}`,
      actor_id,
      details: { amount: fromCents(refund.total) },
    });
  }
  await mirrorOrder(container, order.id);
  return { id: order.id };
}
