import { setTimeout as pause } from "node:timers/promises";
import type { StoreProcess } from "../../support/store-process";
import type { Cluster } from "./cluster";

/** What stands in the store's rows about an update of a purchase order. */
export interface UpdateRow {
  po: string;
  state: string;
  claimed_by: string | null;
}

const POLL_MS = 250;
/** A machine that has much else to do may take long to import; what is promised is measured elsewhere. */
const IMPORT_MS = 180_000;

/** Waits for what a probe is to find. Other processes need the machine meanwhile, so it looks seldom. */
export async function until<T>(
  ms: number,
  probe: () => T | null | undefined | Promise<T | null | undefined>,
): Promise<T> {
  for (const end = Date.now() + ms; ; await pause(POLL_MS)) {
    const found = await probe();
    if (found != null) return found;
    if (Date.now() > end) throw new Error(`It did not happen within ${ms / 1_000} s.`);
  }
}

/** The shipments of purchase orders, as updates. */
export async function shipUpdates(cluster: Cluster, pos: string[]): Promise<UpdateRow[]> {
  return await cluster.query<UpdateRow>(
    `SELECT o.purchase_order_id AS po, u.state, u.claimed_by FROM walmart_update u
     JOIN walmart_order o ON o.id = u.walmart_order_id
     WHERE u.kind = 'ship' AND o.purchase_order_id = ANY($1)`,
    [pos],
  );
}

/** Waits until Walmart's shipments of these purchase orders are confirmed. */
export async function untilShipped(cluster: Cluster, pos: string[], ms: number): Promise<void> {
  await until(ms, async () => {
    const updates = await shipUpdates(cluster, pos);
    return updates.filter(({ state }) => state === "confirmed").length === pos.length || null;
  });
}

/** Claims begin with machine and process: the one of the processes that made it. */
export function holderOf(claim: string | null, stores: StoreProcess[]): StoreProcess | undefined {
  return stores.find(({ pid }) => claim?.split(":")[1] === String(pid));
}

/** Makes purchase orders, and waits until they are imported and acknowledged. */
export async function importOrders(cluster: Cluster, count: number): Promise<string[]> {
  const { purchaseOrderIds } = cluster.walmart.createOrder({
    count,
    lines: [{ sku: "SKU-A", quantity: 1, price: 9.99 }],
  });
  await until(IMPORT_MS, async () => {
    const [row] = await cluster.query<{ n: number }>(
      `SELECT count(*)::integer AS n FROM walmart_order
       WHERE purchase_order_id = ANY($1) AND order_id IS NOT NULL AND acknowledged_at IS NOT NULL`,
      [purchaseOrderIds],
    );
    return row?.n === count || null;
  });
  return purchaseOrderIds;
}

/** How often each purchase order was shipped at Walmart. */
export function timesShipped(cluster: Cluster, pos: string[]): number[] {
  return pos.map((po) => cluster.walmart.effects({ purchaseOrderId: po, kind: "ship" }).length);
}
