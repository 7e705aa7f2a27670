import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { RUN_LOCK_MS } from "../../modules/walmart/constants";
import { walmartService } from "./container";
import { logEvent } from "./log-event";
import { describeError } from "./describe-error";
import { WORKER_ID } from "./worker-id";

/** Longest wait for another run. */
const WAIT_MS = 300_000;
const STEP_MS = 250;
/** Two renewals may fail before another process can take the lock. */
const RENEW_MS = RUN_LOCK_MS / 3;

interface Lock {
  key: string;
  runId: string;
}

/**
 * Runs work that must not run twice at the same time, in any process. Waits for the other run to end or, with
 * `skip_if_running`, returns `null`. The lock is a database row that is renewed while the work runs and expires soon
 * after its holder dies. It only saves work and calls: correctness rests on leased rows and unique indexes.
 *
 * @throws MedusaError (NOT_ALLOWED) if the other run does not end in time
 */
export async function withRunLock<T>(
  container: MedusaContainer,
  key: string,
  { skip_if_running }: { skip_if_running?: boolean },
  work: () => Promise<T>,
): Promise<T | null> {
  const service = walmartService(container);
  const lock = { key, runId: `${WORKER_ID}:${randomUUID()}` };
  const end = Date.now() + (skip_if_running ? 0 : WAIT_MS);
  while (!(await service.runLocks.take(lock.key, lock.runId))) {
    if (skip_if_running) return null;
    if (Date.now() > end) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The same task is still running after ${WAIT_MS / 60_000} minutes. Try again later.`,
      );
    }
    await pause(STEP_MS);
  }
  const renewal = setInterval(() => void renew(container, lock), RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    // The result of the work counts; a lock that is not released expires.
    await service.runLocks.release(lock.key, lock.runId).catch((error: unknown) => {
      warn(container, key, `it was not released: ${describeError(error)}`);
    });
  }
}

/** Renews a lock and logs if it was lost. The work goes on: its row leases prevent double processing. */
async function renew(container: MedusaContainer, { key, runId }: Lock): Promise<void> {
  try {
    if (!(await walmartService(container).runLocks.renew(key, runId)))
      warn(container, key, "it expired before it was renewed; another run may have started.");
  } catch (error) {
    warn(container, key, `it could not be renewed: ${describeError(error)}`);
  }
}

function warn(container: MedusaContainer, key: string, message: string): void {
  logEvent(container, "warn", "lock_lost", { kind: key }, message);
}
