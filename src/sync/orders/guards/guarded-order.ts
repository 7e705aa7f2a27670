import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow, WalmartOrderRow } from "../../../modules/walmart/types";
import { walmartService } from "../../kernel/container";

const FIELDS = [
  "id",
  "account_id",
  "purchase_order_id",
  "customer_order_id",
  "fulfilled_by",
  "walmart_status",
] as const satisfies (keyof WalmartOrderRow)[];

export interface GuardedOrder {
  row: Pick<WalmartOrderRow, (typeof FIELDS)[number]>;
  /** Null: it is deleted, so that nothing can be sent to Walmart. */
  account: WalmartAccountRow | null;
}

/**
 * The purchase order of a Medusa order that must be checked; `null` for orders of other channels, and for orders that
 * Walmart (WFS) or a logistics provider (3PL) fulfills, because nothing is sent to Walmart for those.
 */
export async function findGuardedOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<GuardedOrder | null> {
  const service = walmartService(container);
  // Every shipment and cancellation in the store runs this query, so the large raw column is not read.
  const [row] = await service.listWalmartOrders(
    { claimed_order_id: orderId },
    { select: [...FIELDS] },
  );
  if (!row || row.fulfilled_by !== "seller") return null;
  const [account] = await service.listWalmartAccounts({ id: row.account_id });
  return { row, account: account ?? null };
}
