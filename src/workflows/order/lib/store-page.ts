import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderSnapshot, StoredOrder } from "../../../modules/walmart/types";
import type { OrdersPage } from "../../../walmart-api";
import { walmartService } from "../../shared/container";
import { type FirstSight, toOrderSnapshot, toUnreadableSnapshot } from "./snapshot";

export interface StorePageOptions extends FirstSight {
  /** Keep orders that Walmart fulfils itself. */
  includeWfs: boolean;
}

export interface StoredPage {
  /** Rows that are still to become Medusa orders. */
  toImport: StoredOrder[];
  /** Rows that were known before. */
  known: StoredOrder[];
  /** Rows with a Medusa order, of which units are cancelled at Walmart. */
  cancelled: StoredOrder[];
  errors: { message: string; purchase_order_id?: string }[];
}

/** Stores a page of Walmart's answer as rows before anything is done about it. One bad order never loses the page. */
export async function storePage(
  container: MedusaContainer,
  accountId: string,
  page: OrdersPage,
  options: StorePageOptions,
): Promise<StoredPage> {
  const errors: StoredPage["errors"] = [];
  // Walmart has listed an order twice in one page; the statement that stores them can take each but once.
  const snapshots = new Map<string, OrderSnapshot>();
  for (const answer of page.orders) {
    const snapshot = toOrderSnapshot(accountId, answer, options);
    if (snapshot.fulfilled_by === "wfs" && !options.includeWfs) continue;
    snapshots.set(snapshot.purchase_order_id, snapshot);
  }
  for (const unreadable of page.unreadable) {
    const snapshot = toUnreadableSnapshot(accountId, unreadable);
    if (snapshot) snapshots.set(snapshot.purchase_order_id, snapshot);
    errors.push({
      purchase_order_id: unreadable.purchaseOrderId,
      message: `Purchase order ${unreadable.purchaseOrderId ?? "(without number)"} cannot be read: ${unreadable.problem}`,
    });
  }
  const service = walmartService(container);
  const stored = await service.storeOrders([...snapshots.values()]);
  await service.refreshStatuses(stored.map((row) => row.id));
  const hasCancelled = (row: StoredOrder) =>
    snapshots.get(row.purchase_order_id)?.lines.some((line) => line.cancelled > 0) ?? false;
  return {
    toImport: stored.filter((row) => row.import_state === "claimed" || row.import_state === "held"),
    known: stored.filter((row) => !row.is_new),
    cancelled: stored.filter((row) => row.import_state === "imported" && hasCancelled(row)),
    errors,
  };
}
