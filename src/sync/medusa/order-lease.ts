import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";

const STEP_MS = 100;
/** Longest wait for another holder, slightly longer than a lease lasts. */
const WAIT_MS = 65_000;

/**
 * Runs work that changes a Medusa order because of Walmart, one at a time per order in all processes: two at once
 * would refund twice. The lease is stored on the row and expires if its holder dies. Returns `null` if another holder
 * did not finish in time.
 */
export async function withOrderLease<T>(
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
