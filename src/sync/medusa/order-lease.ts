import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";

const STEP_MS = 100;
/** Longest wait for whoever changes the same order, a little longer than a turn holds. */
const WAIT_MS = 65_000;

/**
 * Runs work that changes a Medusa order because of Walmart, one at a time for each order, whichever process does it: two
 * at once would refund twice. The turn is a claim on the row, which ends by itself if its holder dies. `null`: somebody
 * else does it, and is slow about it.
 */
export async function inTurn<T>(
  container: MedusaContainer,
  walmartOrderId: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const service = walmartService(container);
  const runId = `${WORKER_ID}:${randomUUID()}`;
  const end = Date.now() + WAIT_MS;
  while (!(await service.orderLeases.take(walmartOrderId, runId))) {
    if (Date.now() > end) return null;
    await pause(STEP_MS);
  }
  try {
    return await work();
  } finally {
    await service.orderLeases.release(walmartOrderId, runId);
  }
}
