import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { logLine } from "../types/log-event";
import { syncWalmartWorkflow, type SyncResult } from "../workflows";

/**
 * Runs parts of the sync for every enabled account and writes one summary line to the log. Never throws: errors are
 * stored on the rows they concern, and the line counts them.
 */
export async function runSyncJob(
  container: MedusaContainer,
  variable: string,
  what: string[],
  options: { wait_for_throttle?: boolean } = {},
): Promise<void> {
  if (isOff(variable)) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  try {
    const { result } = await syncWalmartWorkflow(container).run({
      input: { what, skip_if_running: true, ...options },
    });
    const line = summarize(result.results);
    if (line) logger.info(logLine("job_done", {}, line));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.error(logLine("job_failed", { kind: what.join(",") }, message));
  }
}

/** Summarizes the results in one line; empty if nothing was done. */
export function summarize(results: SyncResult[]): string {
  const totals = new Map<string, number>();
  let errors = 0;
  for (const { what, counts, errors: own } of results) {
    errors += own.length;
    for (const [name, count] of Object.entries(counts)) {
      if (count) totals.set(`${what} ${name}`, (totals.get(`${what} ${name}`) ?? 0) + count);
    }
  }
  const parts = [...totals].map(([name, count]) => `${name} ${count}`);
  if (errors) parts.push(`errors ${errors}`);
  return parts.join(", ");
}

/**
 * A job's schedule from the environment. `off` disables the job: it then wakes once a day and does nothing, because
 * Medusa's in-memory engine cannot hold a schedule whose next run is more than 24 days away.
 */
export function scheduleFrom(variable: string, fallback: string): string {
  const value = process.env[variable]?.trim();
  if (!value) return fallback;
  return isOff(variable) ? "0 0 * * *" : value;
}

function isOff(variable: string): boolean {
  return process.env[variable]?.trim().toLowerCase() === "off";
}
