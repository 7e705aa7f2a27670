import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrderSnapshot, StoredOrder, UnreadableSnapshot } from "../../modules/walmart/types";
import type { OrdersPage } from "../../walmart-api";
import { walmartService } from "../kernel/container";
import { storeOrRefuse } from "../kernel/store-or-refuse";
import { type FirstSight, toOrderSnapshot, toUnreadableSnapshot } from "./order-snapshot";

export interface StorePageOptions extends FirstSight {
  /** Keep orders that Walmart fulfils itself. */
  includeWfs: boolean;
  /**
   * As of when this is what Walmart says, by `performance.now()`: for a read the moment when it was asked. What is
   * known in a newer state is left alone; the next import reads it again.
   */
  asOf: number;
}

export interface StoredPage {
  /** All rows of the page. */
  rows: StoredOrder[];
  /** Rows that are still to become Medusa orders. */
  toImport: StoredOrder[];
  /** Rows that were known before. */
  known: StoredOrder[];
  /** Rows with a Medusa order, of which units are cancelled at Walmart. */
  cancelled: StoredOrder[];
  /** Rows with a Medusa order, of which all parcels are delivered. */
  delivered: StoredOrder[];
  /** Purchase order numbers that were left out, since Walmart fulfils them. */
  wfs: string[];
  errors: { message: string; purchase_order_id?: string }[];
}

/** Stores a page of Walmart's answer as rows before anything is done about it. One bad order never loses the page. */
export async function storePage(
  container: MedusaContainer,
  accountId: string,
  page: OrdersPage,
  options: StorePageOptions,
): Promise<StoredPage> {
  const wfs: string[] = [];
  // Walmart has listed an order twice in one page; the statement that stores them can take each but once.
  const snapshots = new Map<string, OrderSnapshot>();
  for (const answer of page.orders) {
    const snapshot = toOrderSnapshot(accountId, answer, options);
    if (snapshot.fulfilled_by === "wfs" && !options.includeWfs)
      wfs.push(snapshot.purchase_order_id);
    else snapshots.set(snapshot.purchase_order_id, snapshot);
  }
  const service = walmartService(container);
  const { stored, refused } = await storeOrRefuse([...snapshots.values()], (some) =>
    service.orders.store(some, performance.now() - options.asOf),
  );
  const unstorable = refused.map(({ snapshot: { purchase_order_id, raw }, problem }) => ({
    purchaseOrderId: purchase_order_id,
    raw,
    problem,
  }));
  const unreadable = onceEach(
    [...page.unreadable, ...unstorable].map((one) => toUnreadableSnapshot(accountId, one)),
  );
  const news = await newProblems(container, accountId, unreadable);
  const kept = await service.orders.storeUnreadable(unreadable);
  const rows = [...stored, ...kept];
  await service.orders.refreshStatuses(rows.map((row) => row.id));

  const hasCancelled = (row: StoredOrder) =>
    snapshots.get(row.purchase_order_id)?.lines.some((line) => line.cancelled > 0) ?? false;
  const isDelivered = (row: StoredOrder) =>
    snapshots.get(row.purchase_order_id)?.walmart_status === "delivered";
  return {
    rows,
    toImport: rows.filter((row) => row.import_state === "claimed" || row.import_state === "held"),
    known: rows.filter((row) => !row.is_new),
    cancelled: stored.filter((row) => row.import_state === "imported" && hasCancelled(row)),
    delivered: stored.filter((row) => row.import_state === "imported" && isDelivered(row)),
    wfs,
    errors: news.map(({ purchase_order_id, read_problem }) => ({
      purchase_order_id,
      message: `${purchase_order_id}: ${read_problem}`,
    })),
  };
}

/** Those that could be read until now, or were not known: that one still cannot be read is no news. */
async function newProblems(
  container: MedusaContainer,
  accountId: string,
  unreadable: UnreadableSnapshot[],
): Promise<UnreadableSnapshot[]> {
  if (!unreadable.length) return [];
  const told = await walmartService(container).listWalmartOrders(
    {
      account_id: accountId,
      purchase_order_id: unreadable.map((one) => one.purchase_order_id),
      read_problem: { $ne: null },
    },
    { select: ["id", "purchase_order_id"] },
  );
  const known = new Set(told.map((row) => row.purchase_order_id));
  return unreadable.filter((one) => !known.has(one.purchase_order_id));
}

function onceEach<T extends { purchase_order_id: string }>(snapshots: T[]): T[] {
  return [...new Map(snapshots.map((one) => [one.purchase_order_id, one])).values()];
}
