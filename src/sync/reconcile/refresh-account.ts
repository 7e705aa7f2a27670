import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow } from "../../modules/walmart/types";
import { testConnection } from "../accounts/test-connection";
import { isOverdue, recordImportProblem } from "../accounts/record-import";
import { walmartService } from "../kernel/container";
import { importOrders } from "../orders/import-orders";
import {
  hasStaleSubscriptions,
  reconcileSubscriptions,
} from "../subscriptions/reconcile-subscriptions";

/** An open purchase order that was not read for this long is read again. */
const STALE_MS = 12 * 3_600_000;
const STALE_LIMIT = 50;
/** Credentials expire and permissions change, so both are checked daily. */
const HEALTH_CHECK_MS = 24 * 3_600_000;

/** Reads open purchase orders again that Walmart has not listed for a long time. */
export async function rereadStaleOrders(
  container: MedusaContainer,
  accountId: string,
  now: Date,
): Promise<{ reread: number; errors: { message: string }[] }> {
  const stale = await walmartService(container).listWalmartOrders(
    {
      account_id: accountId,
      walmart_status: ["open", "partially_shipped"],
      import_state: "imported",
      last_synced_at: { $lt: new Date(now.getTime() - STALE_MS) },
    },
    { select: ["id", "purchase_order_id"], order: { last_synced_at: "ASC" }, take: STALE_LIMIT },
  );
  if (!stale.length) return { reread: 0, errors: [] };
  const { updated, errors } = await importOrders(container, {
    account_id: accountId,
    purchase_order_ids: stale.map((row) => row.purchase_order_id),
  });
  return { reread: updated, errors };
}

/**
 * Tests the connection if the last test was a day ago. Between tests, only ends webhooks that are no longer wanted, and
 * notices that imports no longer run.
 */
export async function checkHealth(
  container: MedusaContainer,
  account: WalmartAccountRow,
  now: Date,
): Promise<void> {
  // A store with a schedule of its own decides how often it imports.
  const importsOften = !process.env.WALMART_ORDERS_CRON?.trim();
  if (importsOften && account.import_problem === null && isOverdue(account)) {
    await recordImportProblem(
      container,
      account,
      "No import of all orders has completed for more than 30 minutes. Check that the store's scheduled jobs run.",
    );
  }
  const checkedAt = new Date(account.health_checked_at ?? 0).getTime();
  if (now.getTime() - checkedAt > HEALTH_CHECK_MS) await testConnection(container, account.id);
  else if (hasStaleSubscriptions(account)) await reconcileSubscriptions(container, account);
}
