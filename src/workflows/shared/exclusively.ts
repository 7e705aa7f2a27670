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
  const runId = `${WORKER_ID}:${randomUUID()}`;
  const end = Date.now() + (skip_if_running ? 0 : WAIT_MS);
  while (!(await service.takeRunLock(key, runId))) {
    // Taken: the run that holds it does this work.
    if (skip_if_running) return null;
    if (Date.now() > end) {
      throw new MedusaError(
        MedusaError.Types.CONFLICT,
        `The same is being done already, and has not come to its end in ${WAIT_MS / 60_000} minutes. Try again later.`,
      );
    }
    await pause(STEP_MS);
  }
  const renewal = setInterval(() => {
    service.takeRunLock(key, runId).catch((error: unknown) => {
      loggerOf(container).warn(`walmart: the lock ${key} was not renewed: ${describeError(error)}`);
    });
  }, RENEW_MS);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await service.endRunLock(key, runId);
  }
}
