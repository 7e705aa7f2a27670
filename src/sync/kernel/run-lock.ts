import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { RUN_LOCK_MS } from "../../modules/walmart/constants";
import { loggerOf, walmartService } from "./container";
import { describeError } from "./describe-error";
import { WORKER_ID } from "./worker-id";

/** Longest wait for a run that is going on. */
const WAIT_MS = 300_000;
const STEP_MS = 250;
/** Two renewals may fail before somebody else can take the lock. */
const RENEW_MS = RUN_LOCK_MS / 3;

interface Lock {
  key: string;
  runId: string;
}

/**
 * Runs work that should not run twice at once, whichever process does it: waits for the other run to end, or, with
 * `skip_if_running`, answers `null`. The lock is a row that is renewed while the work goes on, so it holds as long as the
 * work, and ends by itself soon after its holder died. This saves work and calls; that nothing is done twice rests on
 * claimed rows and unique indexes.
 */
export async function exclusively<T>(
  container: MedusaContainer,
  key: string,
  { skip_if_running }: { skip_if_running?: boolean },
  work: () => Promise<T>,
): Promise<T | null> {
  const service = walmartService(container);
  const lock = { key, runId: `${WORKER_ID}:${randomUUID()}` };
  const end = Date.now() + (skip_if_running ? 0 : WAIT_MS);
  while (!(await service.runLocks.take(lock.key, lock.runId))) {
    // Taken: the run that holds it does this work.
    if (skip_if_running) return null;
    if (Date.now() > end) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The same is being done already, and has not come to its end in ${WAIT_MS / 60_000} minutes. Try again later.`,
      );
    }
    await pause(STEP_MS);
  }
  const renewal = setInterval(() => void renew(container, lock), RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    // What the work came to counts; a lock that is not given back ends by itself.
    await service.runLocks.release(lock.key, lock.runId).catch((error: unknown) => {
      warn(container, `the lock ${key} was not given back: ${describeError(error)}`);
    });
  }
}

/** Renews a lock, or says that it is lost. The work goes on all the same: its claims keep it from doing harm. */
async function renew(container: MedusaContainer, { key, runId }: Lock): Promise<void> {
  try {
    if (!(await walmartService(container).runLocks.renew(key, runId)))
      warn(container, `the lock ${key} ran out before it was renewed; another run may have begun.`);
  } catch (error) {
    warn(container, `the lock ${key} was not renewed: ${describeError(error)}`);
  }
}

function warn(container: MedusaContainer, message: string): void {
  loggerOf(container).warn(`walmart: ${message}`);
}
