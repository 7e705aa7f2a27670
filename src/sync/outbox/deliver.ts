import type { MedusaContainer } from "@medusajs/framework/types";
import { testConnection } from "../accounts/test-connection";
import { runClaimed } from "../delivery/run-claimed";
import { startRun } from "../delivery/start-run";
import { startEmitting } from "../events/emit-events";
import { walmartService } from "../kernel/container";
import { OutboxHandler } from "./handler";
import { OutboxQueue } from "./queue";

export interface DeliverInput {
  account_id: string;
  /** Ignore back-offs. Walmart's throttle still applies. */
  force?: boolean;
  /** Only messages about these purchase orders (`walmart_order` ids). Default: all of the account. */
  walmart_order_ids?: string[];
  /** How long the run may wait in all for Walmart's throttle, in ms. Default 0. */
  patience_ms?: number;
}

export interface DeliverResult {
  confirmed: number;
  failed: number;
  /** Will be retried: throttled, no answer from Walmart, or invalid credentials. */
  postponed: number;
  errors: { message: string; purchase_order_id?: string; kind: string }[];
  /** Walmart did not answer: the rest is better left for later. */
  is_away: boolean;
}

/**
 * Delivers what is due for an account until nothing is left that can be sent now, each message at most once. Any number
 * of workers may do this at once. Nothing is sent for an account that is disabled or deleted.
 */
export async function deliverMessages(
  container: MedusaContainer,
  input: DeliverInput,
): Promise<DeliverResult> {
  const run = await startRun(container, input.account_id, { force: input.force });
  if (!run) return { confirmed: 0, failed: 0, postponed: 0, errors: [], is_away: false };
  const handler = new OutboxHandler();
  const result = await runClaimed(run, new OutboxQueue(input.walmart_order_ids), handler, {
    patienceMs: input.patience_ms,
  });
  // The credentials work again.
  if (result.done && run.account.health === "not_connected")
    await testConnection(container, run.account.id);
  await walmartService(container).flushActivity();
  startEmitting(container);
  return {
    confirmed: result.done,
    failed: result.failed,
    postponed: result.retried,
    errors: result.errors.map(({ item, failure }) => ({
      message: failure.message,
      purchase_order_id: handler.purchaseOrderIdOf(item),
      kind: item.kind,
    })),
    is_away: result.isAway,
  };
}
