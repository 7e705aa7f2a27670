import type { MedusaContainer } from "@medusajs/framework/types";
import { startRun } from "../delivery/start-run";
import { freeTimeOf } from "../delivery/tokens";
import { withRunLock } from "../kernel/run-lock";
import { deliverMessages, type DeliverResult } from "./deliver";
import { OutboxQueue } from "./queue";

export interface DeliverInBackgroundInput {
  account_id: string;
  /** How long the run may wait in all for Walmart's throttle, in ms. */
  patience_ms: number;
}

/**
 * Delivers what is due for an account when nobody waits for it. One run at a time is enough: more would share the same
 * throttle. A run checks once more before it ends, so that nothing is left of what was queued in the meantime.
 *
 * @returns `null` if another run is going on, which delivers everything
 */
export async function deliverInBackground(
  container: MedusaContainer,
  { account_id, patience_ms }: DeliverInBackgroundInput,
): Promise<DeliverResult | null> {
  const run = (patience: number) =>
    withRunLock(container, `walmart:updates:${account_id}`, { skip_if_running: true }, () =>
      deliverMessages(container, { account_id, patience_ms: patience }),
    );
  const end = Date.now() + patience_ms;
  const result = await run(patience_ms);
  if (!result) return null;
  while (!result.is_away && (await isAnythingDue(container, account_id, end))) {
    const more = await run(Math.max(0, end - Date.now()));
    if (!more) break;
    add(result, more);
    // Something is due, but another run has it.
    if (more.confirmed + more.failed + more.postponed === 0) break;
  }
  return result;
}

/** Whether something is due that could be sent now, or before `end` (epoch, ms). */
async function isAnythingDue(
  container: MedusaContainer,
  accountId: string,
  end: number,
): Promise<boolean> {
  const run = await startRun(container, accountId);
  if (!run) return false;
  const queue = new OutboxQueue();
  const until = Math.max(end, Date.now());
  const lanes = queue.lanes().filter((lane) => freeTimeOf(run.client, lane) <= until);
  return lanes.length > 0 && (await queue.due(run, lanes, [])).length > 0;
}

function add(result: DeliverResult, more: DeliverResult): void {
  result.confirmed += more.confirmed;
  result.failed += more.failed;
  result.postponed += more.postponed;
  result.errors.push(...more.errors);
  result.is_away = more.is_away;
}
