import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { walmartService } from "../kernel/container";
import { withRunLock } from "../kernel/run-lock";
import { importOrders } from "./import-orders";
import type { ImportOrdersInput, ImportOrdersResult } from "./import-result";

/** The default period, as long as that of a new account's first import. */
const RECENT_MS = 30 * 24 * 3_600_000;

/**
 * Imports the purchase orders that a merchant requests, also those that were shipped elsewhere. Waits for a running
 * import first.
 *
 * @throws MedusaError (INVALID_DATA) if the account is disabled
 */
export async function importOrdersNow(
  container: MedusaContainer,
  input: ImportOrdersInput,
): Promise<ImportOrdersResult> {
  const account = await walmartService(container).retrieveWalmartAccount(input.account_id, {
    select: ["id", "name", "enabled"],
  });
  if (!account.enabled) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `account_id: the account "${account.name}" (${account.id}) is disabled. Enable it to import its orders.`,
    );
  }
  const wanted = { ...input };
  if (!wanted.purchase_order_ids && !wanted.created_after)
    wanted.created_after = new Date(Date.now() - RECENT_MS).toISOString();
  const result = await withRunLock(container, `walmart:orders:${account.id}`, {}, () =>
    importOrders(container, wanted),
  );
  return result ?? { imported: 0, updated: 0, held: 0, mirrored: 0, errors: [] };
}
