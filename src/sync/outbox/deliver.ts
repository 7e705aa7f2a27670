import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { testConnection } from "../accounts/test-connection";
import { walmartService } from "../kernel/container";
import { WORKER_ID } from "../kernel/worker-id";
import { OutageWatch } from "./outage-watch";
import { type DispatchRun, type SendOutcome, sendUpdate } from "./send-update";
import { type DueUpdatesOfAnyKind, KINDS, tokensOf, waitForThrottle } from "./lanes";

export interface DispatchInput {
  account_id: string;
  /** Send updates now whose back-off has not ended. Walmart's throttle is kept all the same. */
  force?: boolean;
  /** Only the updates of these purchase orders (`walmart_order` ids); by default all of the account. */
  walmart_order_ids?: string[];
  /** How long the run may wait in all for Walmart's throttle to let it go on; not at all by default. */
  patience_ms?: number;
}

export interface DispatchResult {
  confirmed: number;
  failed: number;
  /** Will be tried again later: throttled, Walmart away, or credentials dead. */
  postponed: number;
  errors: NonNullable<SendOutcome["error"]>[];
  /** Walmart did not answer: what the run has not come to is better left until later. */
  is_away: boolean;
}

/** Updates claimed at once: few, so that a worker that dies holds up few. */
const BATCH = 8;
/** While Walmart is away, the most urgent updates are tried again after this, whatever their back-offs say. */
const AWAY_RETRY_SECONDS = 30;

/**
 * Sends what is due for an account until nothing is left that can be sent now, each update once at most; with patience
 * also what Walmart's throttle lets through a little later. Any number of workers may do so at once. Nothing is sent for
 * an account that is disabled or deleted.
 *
 * When Walmart is away the run ends: what it has not come to stays as it is, and when Walmart is back the most urgent
 * goes first.
 */
export async function dispatchUpdates(
  container: MedusaContainer,
  input: DispatchInput,
): Promise<DispatchResult> {
  const service = walmartService(container);
  const result: DispatchResult = {
    confirmed: 0,
    failed: 0,
    postponed: 0,
    errors: [],
    is_away: false,
  };
  const [account] = await service.listWalmartAccounts({ id: input.account_id, enabled: true });
  if (!account) return result;
  const run: DispatchRun = {
    container,
    account,
    client: await service.clientFor(account),
    id: `${WORKER_ID}:${randomUUID().slice(0, 8)}`,
  };
  const due: DueUpdatesOfAnyKind = {
    accountId: account.id,
    force: input.force ?? false,
    except: [],
    orderIds: input.walmart_order_ids ?? null,
  };
  const end = Date.now() + (input.patience_ms ?? 0);
  const watch = new OutageWatch();
  while (!watch.isAway) {
    const updates = await claim(run, due, watch.isSuspicious);
    if (!updates.length) {
      if (await waitForThrottle(run, due, end)) continue;
      break;
    }
    const outcomes = await Promise.all(updates.map((update) => sendUpdate(run, update)));
    for (const outcome of outcomes) count(result, outcome);
    // What has come to an end is not due again; the rest has had its turn.
    const postponed = updates.filter(
      (_, index) => (outcomes[index]?.state ?? "pending") === "pending",
    );
    due.except.push(...postponed.map((update) => update.id));
    watch.see(updates, outcomes);
  }
  result.is_away = watch.isAway;
  if (watch.isAway) await service.messages.hasten(watch.unanswered, AWAY_RETRY_SECONDS);
  // Credentials that Walmart had refused work again.
  if (result.confirmed && account.health === "not_connected")
    await testConnection(container, account.id);
  await service.flushActivity();
  return result;
}

/** A batch of what the throttle lets through now: no update is taken of which Walmart could not be told at once. */
async function claim(
  { container, client, id }: DispatchRun,
  due: DueUpdatesOfAnyKind,
  isTrial: boolean,
): Promise<WalmartUpdateRow[]> {
  const service = walmartService(container);
  const kinds = KINDS.filter((kind) => tokensOf(client, kind) > 0);
  const wanted = kinds.length ? await service.messages.dueKinds({ ...due, kinds }) : [];
  const batch = isTrial ? 1 : BATCH;
  const claimed: WalmartUpdateRow[] = [];
  for (const kind of kinds.filter((kind) => wanted.includes(kind))) {
    const limit = Math.min(batch - claimed.length, tokensOf(client, kind));
    if (limit <= 0) continue;
    const input = { ...due, kinds: [kind], runId: id, limit, leastTriedFirst: isTrial };
    claimed.push(...(await service.messages.claim(input)));
  }
  return claimed;
}

function count(result: DispatchResult, outcome: SendOutcome | null): void {
  if (!outcome) return;
  if (outcome.state === "pending") result.postponed += 1;
  else result[outcome.state] += 1;
  if (outcome.error) result.errors.push(outcome.error);
}
