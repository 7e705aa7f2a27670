import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { UpdateKind } from "../../../modules/walmart/models/walmart-update";
import type { WalmartUpdateRow } from "../../../modules/walmart/types";
import { testConnection } from "../../account/lib/test-connection";
import { walmartService } from "../../shared/container";
import { WORKER_ID } from "../../shared/worker-id";
import { UPDATE_KIND_HANDLERS } from "../kinds";
import { OutageWatch } from "./outage-watch";
import { type DispatchRun, type SendOutcome, sendUpdate } from "./send-update";

export interface DispatchInput {
  account_id: string;
  /** Send updates now whose back-off has not ended. Walmart's throttle is kept all the same. */
  force?: boolean;
  /** Only the updates of these purchase orders (`walmart_order` ids); by default all of the account. */
  walmart_order_ids?: string[];
}

export interface DispatchResult {
  confirmed: number;
  failed: number;
  /** Will be tried again later: throttled, Walmart away, or credentials dead. */
  postponed: number;
  errors: NonNullable<SendOutcome["error"]>[];
}

/** Updates claimed at once: few, so that a worker that dies holds up few. */
const BATCH = 8;
/** While Walmart is away, the most urgent updates are tried again after this, whatever their back-offs say. */
const AWAY_RETRY_SECONDS = 30;
const KINDS = Object.keys(UPDATE_KIND_HANDLERS) as UpdateKind[];

/**
 * Sends what is due for an account until nothing is left that can be sent now, each update once at most. Any number of
 * workers may do so at once. Nothing is sent for an account that is disabled or deleted.
 *
 * When Walmart is away the run ends: what it has not come to stays as it is, and when Walmart is back the most urgent
 * goes first.
 */
export async function dispatchUpdates(
  container: MedusaContainer,
  input: DispatchInput,
): Promise<DispatchResult> {
  const service = walmartService(container);
  const result: DispatchResult = { confirmed: 0, failed: 0, postponed: 0, errors: [] };
  const [account] = await service.listWalmartAccounts({ id: input.account_id, enabled: true });
  if (!account) return result;
  const run: DispatchRun = {
    container,
    account,
    client: await service.clientFor(account),
    id: `${WORKER_ID}:${randomUUID().slice(0, 8)}`,
  };
  const tried: string[] = [];
  const watch = new OutageWatch();
  while (!watch.isAway) {
    const updates = await claim(run, input, tried, watch.isSuspicious);
    if (!updates.length) break;
    tried.push(...updates.map((update) => update.id));
    const outcomes = await Promise.all(updates.map((update) => sendUpdate(run, update)));
    for (const outcome of outcomes) count(result, outcome);
    watch.see(updates, outcomes);
  }
  if (watch.isAway) await service.hastenUpdates(watch.unanswered, AWAY_RETRY_SECONDS);
  // Credentials that Walmart had refused work again.
  if (result.confirmed && account.health === "not_connected")
    await testConnection(container, account.id);
  await service.flushActivity();
  return result;
}

async function claim(
  { container, client, account, id }: DispatchRun,
  { force, walmart_order_ids }: DispatchInput,
  tried: string[],
  isTrial: boolean,
): Promise<WalmartUpdateRow[]> {
  const kinds = KINDS.filter(
    (kind) => !client.throttle.availableAt(UPDATE_KIND_HANDLERS[kind].operation),
  );
  if (!kinds.length) return [];
  return await walmartService(container).claimUpdates({
    accountId: account.id,
    runId: id,
    kinds,
    force: force ?? false,
    except: tried,
    orderIds: walmart_order_ids ?? null,
    limit: isTrial ? 1 : BATCH,
    leastTriedFirst: isTrial,
  });
}

function count(result: DispatchResult, outcome: SendOutcome | null): void {
  if (!outcome) return;
  if (outcome.state === "pending") result.postponed += 1;
  else result[outcome.state] += 1;
  if (outcome.error) result.errors.push(outcome.error);
}
