import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";

const STEP_MS = 50;
const LIMIT_MS = 30_000;

/**
 * Waits, at most half a minute, until no worker is sending a message of the account, or of one of its purchase orders. An
 * event may have started one just before.
 */
export async function waitUntilDelivered(
  container: MedusaContainer,
  accountId: string,
  walmartOrderId?: string,
): Promise<void> {
  const service = walmartService(container);
  const end = Date.now() + LIMIT_MS;
  while (Date.now() < end) {
    const sending = await service.listWalmartUpdates(
      {
        account_id: accountId,
        state: "sending",
        claimed_until: { $gt: new Date() },
        ...(walmartOrderId ? { walmart_order_id: walmartOrderId } : {}),
      },
      { select: ["id"], take: 1 },
    );
    if (!sending.length) return;
    await pause(STEP_MS);
  }
}
