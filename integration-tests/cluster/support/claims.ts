import type { StoreProcess } from "../../support/store-process";
import { within } from "../../support/store/seller";
import type { Cluster } from "./cluster";

/** What stands in the store's rows about an update of a purchase order. */
export interface UpdateRow {
  po: string;
  state: string;
  claimed_by: string | null;
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
  await within(ms, async () => {
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
  await within(60_000, async () => {
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
