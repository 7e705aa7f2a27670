import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { deliverMessages } from "../outbox/deliver";
import { sweepOrders } from "../orders/import-orders";
import { mirrorReturns } from "../returns/mirror-returns";
import { checkHealth, rereadStaleOrders } from "./refresh-account";
import { compareEditedOrders, mirrorMissedOrders } from "./mirror-missed-changes";
import {
  queueMissedCancellations,
  queueMissedReceipts,
  queueMissedRefunds,
  queueMissedShipments,
} from "./queue-missed-changes";

export interface ReconcileInput {
  account_id: string;
  /** Search now for orders that Walmart listed too late, not once an hour. */
  sweep?: boolean;
}

export interface ReconcileResult {
  /** Shipments, cancellations and refunds that no event had queued. */
  queued: number;
  /** Medusa orders and returns that had not followed Walmart yet. */
  mirrored: number;
  /** Open purchase orders that were read again because Walmart had not listed them for a long time. */
  reread: number;
  /** Purchase orders that Walmart had listed too late. */
  missed: number;
  errors: { message: string }[];
}

/** Changes in Medusa are searched from this long before the last run, for late commits and clocks that differ. */
const OVERLAP_MS = 60 * 60_000;

/**
 * Compares Medusa with Walmart and does what is missing on either side. The cost depends on what changed since the last
 * run, not on how much is stored.
 */
export async function reconcile(
  container: MedusaContainer,
  { account_id, sweep }: ReconcileInput,
): Promise<ReconcileResult> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(account_id);
  const startedAt = new Date();
  const since = new Date(
    new Date(account.reconcile_cursor ?? account.created_at).getTime() - OVERLAP_MS,
  );

  const queued =
    (await queueMissedShipments(container, since)) +
    (await queueMissedCancellations(container, since)) +
    (await queueMissedRefunds(container, since)) +
    (await queueMissedReceipts(container, since));
  const delivered = queued ? await deliverMessages(container, { account_id }) : { errors: [] };
  const orders = await mirrorMissedOrders(container, account_id, since);
  const edited = await compareEditedOrders(container, account_id, since);
  const returns = await mirrorReturns(container, account_id);
  const stale = await rereadStaleOrders(container, account_id, startedAt);
  const missed = await sweepOrders(container, { account_id, sweep });
  await checkHealth(container, account, startedAt);
  await service.updateWalmartAccounts({ id: account_id, reconcile_cursor: startedAt });
  await service.activity.prune();
  await service.webhookEvents.prune();
  await service.events.prune();

  return {
    queued,
    mirrored: orders.mirrored + returns.mirrored,
    reread: stale.reread,
    missed: missed.imported,
    errors: [delivered, orders, edited, returns, stale, missed].flatMap(({ errors }) => errors),
  };
}
