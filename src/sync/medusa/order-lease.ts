import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_LEASE_MS } from "../../modules/walmart/constants";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { WORKER_ID } from "../kernel/worker-id";

const STEP_MS = 100;
/** Longest wait for another holder, slightly longer than a lease lasts. */
const WAIT_MS = 65_000;
/** Two renewals may fail before another process can take the lease. */
const RENEW_MS = ORDER_LEASE_MS / 3;

/** A worker's time-limited claim on a Medusa order. */
export interface OrderLease {
  /**
   * Renews the lease. Call it right before each write of money or totals.
   *
   * @throws OrderLeaseLost if another worker holds it by now: nothing may be written then
   */
  renew(): Promise<void>;
}

/** Another worker has taken over the order. It does what is missing. */
export class OrderLeaseLost extends Error {
  constructor(walmartOrderId: string) {
    super(`Another worker has taken over the Medusa order of ${walmartOrderId}.`);
    this.name = "OrderLeaseLost";
  }
}

/**
 * Runs work that changes a Medusa order because of Walmart, one at a time per order in all processes: two at once
 * would refund twice. The lease is stored on the row, is renewed while the work runs, and expires if its holder dies.
 * Returns `null` if there is no Medusa order yet, or if another holder did not finish in time or has taken over: the
 * caller must leave the work marked as undone.
 */
export async function withOrderLease<T>(
  container: MedusaContainer,
  walmartOrderId: string,
  work: (lease: OrderLease) => Promise<T>,
): Promise<T | null> {
  const { orderLeases } = walmartService(container);
  const runId = `${WORKER_ID}:${randomUUID()}`;
  const end = Date.now() + WAIT_MS;
  while (!(await orderLeases.take(walmartOrderId, runId))) {
    if (Date.now() > end || !(await orderLeases.canBeTaken(walmartOrderId))) return null;
    await pause(STEP_MS);
  }
  const lease: OrderLease = {
    renew: async () => {
      if (!(await orderLeases.renew(walmartOrderId, runId)))
        throw new OrderLeaseLost(walmartOrderId);
    },
  };
  // Only keeps the lease; whoever writes asks for it right before.
  const renewal = setInterval(() => void lease.renew().catch(ignore), RENEW_MS);
  try {
    return await work(lease);
  } catch (error) {
    if (!(error instanceof OrderLeaseLost)) throw error;
    logEvent(
      container,
      "warn",
      "order_lease_lost",
      { id: walmartOrderId },
      `${describeError(error)} Its work continues there.`,
    );
    return null;
  } finally {
    clearInterval(renewal);
    await orderLeases.release(walmartOrderId, runId);
  }
}

function ignore(): void {
  // The next write asks for the lease and fails if it is lost.
}
