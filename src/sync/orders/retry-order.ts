import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";

export interface RetryOrderInput {
  walmart_order_id: string;
  actor_id?: string | null;
}

export interface RetriedOrder {
  account_id: string;
  walmart_order_id: string;
  purchase_order_id: string;
  /** Failed messages that are due again. */
  retried: number;
  /** Something had failed. */
  is_retried: boolean;
  /** It could not be imported, mirrored or read, and its account is enabled: it has to be imported again. */
  needs_import: boolean;
}

/** Makes an order's failed messages due again, and records who requested it. */
export async function retryOrder(
  container: MedusaContainer,
  { walmart_order_id, actor_id }: RetryOrderInput,
): Promise<RetriedOrder> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id);
  const retried = await service.messageRetries.retryOrder(order, actor_id ?? null);
  const isStuck = order.problem !== null || order.read_problem !== null;
  const about = {
    account_id: order.account_id,
    walmart_order_id: order.id,
    purchase_order_id: order.purchase_order_id,
    retried,
  };
  if (!retried && !isStuck) return { ...about, is_retried: false, needs_import: false };
  if (!retried) await service.messageRetries.recordOrderRetry(order, actor_id ?? null);
  await service.orders.refreshStatuses([order.id]);
  const enabled = await service.listWalmartAccounts(
    { id: order.account_id, enabled: true },
    { select: ["id"] },
  );
  return { ...about, is_retried: true, needs_import: isStuck && enabled.length > 0 };
}
