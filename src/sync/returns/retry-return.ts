import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { refreshReturn } from "./refresh-return";

export interface RetryReturnInput {
  walmart_return_id: string;
  actor_id?: string | null;
}

export interface RetriedReturn {
  account_id: string;
  walmart_order_id: string | null;
  /** Failed refunds that are due again. */
  retried: number;
  /** Something had failed. */
  is_retried: boolean;
}

/**
 * Makes a return's failed refunds due again, records who requested it, and reads the return back. A return that shows an
 * error without a failed refund is read back too.
 */
export async function retryReturn(
  container: MedusaContainer,
  { walmart_return_id, actor_id }: RetryReturnInput,
): Promise<RetriedReturn> {
  const service = walmartService(container);
  const row = await service.retrieveWalmartReturn(walmart_return_id);
  const retried = await service.messageRetries.retryReturn(row, actor_id ?? null);
  const isStuck = row.status === "error" && !retried;
  const about = { account_id: row.account_id, walmart_order_id: row.walmart_order_id, retried };
  if (!retried && !isStuck) return { ...about, is_retried: false };
  if (isStuck) await service.messageRetries.recordReturnRetry(row, actor_id ?? null);
  await refreshReturn(container, row);
  await service.returns.link(row.account_id);
  await service.returns.refresh([row.id]);
  return { ...about, is_retried: true };
}
