import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";

export interface RedactOrderInput {
  walmart_order_id: string;
  actor_id?: string | null;
}

/**
 * Removes the buyer's personal data from what the plugin stores about a purchase order: the order, its returns, messages
 * and activity. What Walmart sends later is stored without it. Repeatable. Medusa's own order is not changed.
 */
export async function redactOrder(
  container: MedusaContainer,
  { walmart_order_id, actor_id }: RedactOrderInput,
): Promise<void> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id, {
    select: ["id", "account_id", "purchase_order_id", "redacted_at"],
  });
  // Requests that were answered before are part of the activity.
  await service.flushActivity();
  await service.privacy.redactOrders([order.id]);
  if (order.redacted_at) return;
  await recordDecision(container, {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    action: "redact",
    actor_id,
  });
}
