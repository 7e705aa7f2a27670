import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { ChangeQueue } from "./change-queue";
import { ORDER_CLAIM_MS } from "./constants";
import {
  CLAIM_ORDERS_SQL,
  FINISH_ORDERS_SQL,
  HOLD_ORDERS_SQL,
  LINK_LINES_SQL,
  SKIP_ORDERS_SQL,
} from "./queries/claims";
import { LIST_UNMIRRORED_SQL } from "./queries/list-unmirrored";
import { LOCK_ORDERS_SQL, REFRESH_STATUS_SQL } from "./queries/refresh-status";
import {
  STORE_ORDER_LINES_SQL,
  STORE_ORDERS_SQL,
  STORE_UNREADABLE_SQL,
} from "./queries/store-orders";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  FinishedOrder,
  HeldOrder,
  NewUpdate,
  OrderSnapshot,
  StoredOrder,
  UnreadableSnapshot,
} from "./types";
import { addUpdates } from "./update-queue";

/** Storage of purchase orders, in set-based statements: one part of the module's service. */
export class OrderStore extends ChangeQueue {
  /**
   * Stores what Walmart says of purchase orders and their lines: two statements, whatever their number. What is known
   * in a newer state already is left alone, and not answered.
   *
   * @param ageMs how old Walmart's words are at least: since then they may have been overtaken
   */
  @InjectManager()
  async storeOrders(
    snapshots: OrderSnapshot[],
    ageMs = 0,
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredOrder[]> {
    if (!snapshots.length) return [];
    return await inTransaction(context, async (manager) => {
      const orders = inLockOrder(snapshots.map(({ lines: _lines, ...order }) => order));
      const stored = await manager.execute<StoredOrder[]>(STORE_ORDERS_SQL, [
        ageMs / 1000,
        JSON.stringify(storable(orders)),
      ]);
      const ids = new Map(stored.map((order) => [order.purchase_order_id, order.id]));
      const lines = snapshots.flatMap((order) => {
        const walmart_order_id = ids.get(order.purchase_order_id);
        if (!walmart_order_id) return [];
        return order.lines.map((line) => ({
          ...line,
          new_id: generateEntityId(undefined, "walline"),
          walmart_order_id,
        }));
      });
      if (lines.length)
        await manager.execute(STORE_ORDER_LINES_SQL, [JSON.stringify(storable(lines))]);
      return stored;
    });
  }

  /** Keeps purchase orders that cannot be read, with Walmart's words, in one statement. */
  @InjectManager()
  async storeUnreadable(
    snapshots: UnreadableSnapshot[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredOrder[]> {
    if (!snapshots.length) return [];
    return await managerOf(context).execute<StoredOrder[]>(STORE_UNREADABLE_SQL, [
      JSON.stringify(storable(inLockOrder(snapshots))),
    ]);
  }

  /** Claims purchase orders that are to become Medusa orders; answers the ids that this run of an import got. */
  @InjectManager()
  async claimOrders(
    ids: string[],
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    if (!ids.length) return [];
    return await inTransaction(context, async (manager) => {
      const locked = await lockOrders(
        manager,
        ids.map((id) => ({ id })),
      );
      const rows = await manager.execute<{ id: string }[]>(CLAIM_ORDERS_SQL, [
        runId,
        ORDER_CLAIM_MS / 1000,
        locked,
        runId,
      ]);
      return rows.map((row) => row.id);
    });
  }

  /** Sets claimed purchase orders aside that cannot become Medusa orders yet, and says why. */
  @InjectManager()
  async holdOrders(
    orders: HeldOrder[],
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!orders.length) return;
    await inTransaction(context, async (manager) => {
      const ids = await lockOrders(manager, orders);
      await manager.execute(HOLD_ORDERS_SQL, [JSON.stringify(storable(orders)), runId]);
      await manager.execute(REFRESH_STATUS_SQL, [ids]);
    });
  }

  /** Lets go of claimed purchase orders of which no Medusa order is wanted any more. */
  @InjectManager()
  async skipOrders(
    ids: string[],
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!ids.length) return;
    await inTransaction(context, async (manager) => {
      const locked = await lockOrders(
        manager,
        ids.map((id) => ({ id })),
      );
      await manager.execute(SKIP_ORDERS_SQL, [locked, runId]);
      await manager.execute(REFRESH_STATUS_SQL, [locked]);
    });
  }

  /** Records in one transaction that Medusa orders are complete, and queues what follows from that. */
  @InjectManager()
  async finishOrders(
    orders: FinishedOrder[],
    updates: NewUpdate[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!orders.length) return;
    await inTransaction(context, async (manager) => {
      const ids = await lockOrders(manager, orders);
      const lines = orders.flatMap((order) =>
        order.lines.map((line) => ({ ...line, walmart_order_id: order.id })),
      );
      await manager.execute(LINK_LINES_SQL, [JSON.stringify(lines)]);
      await manager.execute(FINISH_ORDERS_SQL, [
        JSON.stringify(orders.map(({ lines: _lines, ...order }) => order)),
      ]);
      await addUpdates(manager, updates);
      await manager.execute(REFRESH_STATUS_SQL, [ids]);
    });
  }

  /** Sets the status that the merchant sees from updates, problems and Walmart's own status. */
  @InjectManager()
  async refreshStatuses(
    orderIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!orderIds.length) return;
    const orders = [...new Set(orderIds)].map((id) => ({ id }));
    await inTransaction(context, async (manager) => {
      const ids = await lockOrders(manager, orders);
      await manager.execute(REFRESH_STATUS_SQL, [ids]);
    });
  }

  /**
   * Purchase orders with cancelled units or with all parcels delivered that changed since a moment, or whose Medusa
   * order could not follow: their Medusa orders are compared again.
   */
  @InjectManager()
  async listUnmirrored(
    accountId: string,
    since: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; cancelled: boolean; delivered: boolean }[]> {
    const rows = await managerOf(context).execute<
      { id: string; cancelled: boolean; delivered: boolean }[]
    >(LIST_UNMIRRORED_SQL, [accountId, since.toISOString(), accountId]);
    return rows.filter((row) => row.cancelled || row.delivered);
  }
}

/** Locks orders until the transaction ends; answers their ids, ready for a statement that is to see them as they are. */
async function lockOrders(manager: SqlEntityManager, orders: { id: string }[]): Promise<string> {
  const ids = pgArray(orders.map((order) => order.id));
  await manager.execute(LOCK_ORDERS_SQL, [ids]);
  return ids;
}

/** Everybody locks orders in this one order, so that no two wait on each other. */
function inLockOrder<T extends { purchase_order_id: string }>(orders: T[]): T[] {
  return orders.toSorted((a, b) => (a.purchase_order_id < b.purchase_order_id ? -1 : 1));
}
