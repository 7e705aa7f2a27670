import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { type ImportedReturns, runReturnsImported, wantsReturns } from "./import-returns-port";

/**
 * Gives returns to the store's hook that it does not know, before Medusa follows them. Without a hook nothing is read. A
 * crash may repeat it.
 *
 * @throws HookError if the hook failed: it is asked again
 */
export async function announceReturns(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<void> {
  if (!ids.length || !wantsReturns()) return;
  const service = walmartService(container);
  const rows = await service.listWalmartReturns(
    { id: [...ids], hooked_at: null, mirrored_units: null, return_id: null },
    { take: ids.length },
  );
  if (!rows.length) return;
  for (const accountId of new Set(rows.map((row) => row.account_id))) {
    const own = rows.filter((row) => row.account_id === accountId);
    await runReturnsImported(container, await describe(container, accountId, own));
    const hooked_at = new Date();
    await service.updateWalmartReturns(own.map(({ id }) => ({ id, hooked_at })));
  }
}

async function describe(
  container: MedusaContainer,
  accountId: string,
  rows: readonly WalmartReturnRow[],
): Promise<ImportedReturns> {
  const service = walmartService(container);
  const orderIds = rows.flatMap((row) => row.walmart_order_id ?? []);
  const [{ id, name }, orders, lines] = await Promise.all([
    service.retrieveWalmartAccount(accountId, { select: ["id", "name"], withDeleted: true }),
    service.listWalmartOrders({ id: orderIds }, { select: ["id", "order_id"] }),
    service.listWalmartReturnLines(
      { walmart_return_id: rows.map((row) => row.id) },
      { order: { return_order_line_number: "ASC" } },
    ),
  ]);
  const orderOf = new Map(orders.map((order) => [order.id, order.order_id]));
  return {
    account: { id, name },
    returns: rows.map((row) => ({
      walmart_return_id: row.id,
      return_order_id: row.return_order_id,
      customer_order_id: row.customer_order_id,
      purchase_order_id: row.purchase_order_id,
      walmart_order_id: row.walmart_order_id,
      order_id: orderOf.get(row.walmart_order_id ?? "") ?? null,
      type: row.type,
      refund_amount: Number(row.refund_amount),
      currency_code: row.currency_code,
      lines: lines
        .filter((line) => line.walmart_return_id === row.id)
        .map(({ return_order_line_number, sku, quantity, reason }) => ({
          return_order_line_number,
          sku,
          quantity,
          reason,
        })),
    })),
  };
}
