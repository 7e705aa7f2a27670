import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { exclusively } from "../kernel/run-lock";
import { dispatchUpdates, type DispatchResult } from "./deliver";
import { KINDS, tokensOf } from "./lanes";

export interface BackgroundDispatchInput {
  account_id: string;
  /** How long the run may wait in all for Walmart's throttle to let it go on. */
  patience_ms: number;
}

/**
 * Sends what is due for an account when nobody waits for it. One run at a time is enough: more would share the same
 * throttle. Answers `null` if one is going on, which then sends what this one would have. That goes also for what is
 * queued while the other one ends: before it is gone for good, it looks once more.
 */
export async function dispatchInBackground(
  container: MedusaContainer,
  { account_id, patience_ms }: BackgroundDispatchInput,
): Promise<DispatchResult | null> {
  const run = (patience: number) =>
    exclusively(container, `walmart:updates:${account_id}`, { skip_if_running: true }, () =>
      dispatchUpdates(container, { account_id, patience_ms: patience }),
    );
  const result = await run(patience_ms);
  if (!result) return null;
  while (!result.is_away && (await isAnythingDue(container, account_id))) {
    const more = await run(0);
    if (!more) break;
    add(result, more);
    // Due, and still nothing could be done about it: another run is at it.
    if (more.confirmed + more.failed + more.postponed === 0) break;
  }
  return result;
}

/** Whether something is due that could be sent now. */
async function isAnythingDue(container: MedusaContainer, accountId: string): Promise<boolean> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: accountId, enabled: true });
  if (!account) return false;
  const client = await service.clientFor(account);
  const kinds = KINDS.filter((kind) => tokensOf(client, kind) > 0);
  const due = { accountId, kinds, force: false, except: [], orderIds: null };
  return kinds.length > 0 && (await service.messages.dueKinds(due)).length > 0;
}

function add(result: DispatchResult, more: DispatchResult): void {
  result.confirmed += more.confirmed;
  result.failed += more.failed;
  result.postponed += more.postponed;
  result.errors.push(...more.errors);
  result.is_away = more.is_away;
}
