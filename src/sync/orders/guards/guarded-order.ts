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
  account: WalmartAccountRow;
}

/**
 * The purchase order of a Medusa order, if there is something to guard: `null` for orders of other channels, for those
 * that Walmart fulfils itself, and for those of a deleted account, of which Walmart is told nothing any more.
 */
export async function findGuardedOrder(
  container: MedusaContainer,
  orderId: string,
): Promise<GuardedOrder | null> {
  const service = walmartService(container);
  // Every shipment and cancellation of the store comes by here, so Walmart's long words are left where they are.
  const [row] = await service.listWalmartOrders(
    { claimed_order_id: orderId },
    { select: [...FIELDS] },
  );
  if (!row || row.fulfilled_by === "wfs") return null;
  const [account] = await service.listWalmartAccounts({ id: row.account_id });
  return account ? { row, account } : null;
}
