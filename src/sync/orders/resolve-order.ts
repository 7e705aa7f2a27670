import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { recordDecision } from "../kernel/record-decision";
import { settleRefunds } from "../refunds/settle-refunds";
import { readBackOrder } from "./read-back-order";

export interface ResolveOrderInput {
  walmart_order_id: string;
  actor_id?: string | null;
  note?: string | null;
}

/**
 * Records that a person fixed an order's failed messages and its problem elsewhere or checked what is unusual about it, and
 * reads the order back. Returns how many messages were failed.
 */
export async function resolveOrder(
  container: MedusaContainer,
  { walmart_order_id, actor_id, note }: ResolveOrderInput,
): Promise<{ resolved: number }> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id);
  const resolved = await service.messageRetries.resolveOrder(
    order.id,
    actor_id ?? null,
    note ?? null,
  );
  const settles = order.problem !== null && order.import_state === "imported";
  if (!resolved.length && !settles && order.review === null) return { resolved: 0 };
  if (order.review !== null) {
    await service.updateWalmartOrders({
      id: order.id,
      review: null,
      resolved_review: order.review,
    });
  }
  if (settles) {
    await service.updateWalmartOrders({
      id: order.id,
      problem: null,
      problem_parts: null,
      problem_origin: null,
      resolved_problem: order.problem,
      // Out of the list of what Medusa has to follow, until Walmart changes it.
      mirrored_fingerprint: order.mirror_fingerprint,
    });
    await settleRefunds(container, order.id);
  }
  await recordDecision(container, {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    action: "resolve",
    message: note,
    actor_id,
    details: { resolved, problem: order.problem, review: order.review },
  });
  await service.orders.refreshStatuses([order.id]);
  // From now on the status shows Walmart's state, so that has to be current.
  await readBackOrder(container, order);
  return { resolved: resolved.length };
}
