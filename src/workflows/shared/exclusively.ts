import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Longest wait for a run that is going on, in seconds. */
const WAIT_SECONDS = 300;
/** A lock that its holder did not give back (it died) ends by itself. */
const EXPIRE_SECONDS = 120;

/**
 * Runs work that should not run twice at once: waits for the other run to end, or, with `skip_if_running`, answers
 * `null`. This saves work and calls; that nothing is done twice rests on claimed rows and unique indexes.
 */
export async function exclusively<T>(
  container: MedusaContainer,
  key: string,
  { skip_if_running }: { skip_if_running?: boolean },
  work: () => Promise<T>,
): Promise<T | null> {
  const locking = container.resolve(Modules.LOCKING);
  if (!skip_if_running) return await locking.execute(key, work, { timeout: WAIT_SECONDS });
  const ownerId = randomUUID();
  try {
    await locking.acquire(key, { ownerId, expire: EXPIRE_SECONDS });
  } catch {
    // Taken: the run that holds it does this work.
    return null;
  }
  try {
    return await work();
  } finally {
    await locking.release(key, { ownerId });
  }
}
