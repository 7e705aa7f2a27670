import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import type { Logger } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { type WalmartClient } from "../../walmart-api";
import { ClientCache } from "./clients";
import { ACTIVITY_DAYS, ORDER_CLAIM_MS, ORDER_TURN_MS, RUN_LOCK_MS } from "./constants";
import {
  CLAIM_ORDERS_SQL,
  FINISH_ORDERS_SQL,
  HOLD_ORDERS_SQL,
  LINK_LINES_SQL,
  SKIP_ORDERS_SQL,
} from "./queries/claims";
import { LIST_UNMIRRORED_SQL } from "./queries/list-unmirrored";
import { END_TURN_SQL, TAKE_TURN_SQL } from "./queries/order-turns";
import { END_RUN_LOCK_SQL, RENEW_RUN_LOCK_SQL, TAKE_RUN_LOCK_SQL } from "./queries/run-locks";
import { LOCK_ORDERS_SQL, REFRESH_STATUS_SQL } from "./queries/refresh-status";
import {
  STORE_ORDER_LINES_SQL,
  STORE_ORDERS_SQL,
  STORE_UNREADABLE_SQL,
} from "./queries/store-orders";
import { decryptSecret, encryptSecret } from "./secrets";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  FinishedOrder,
  HeldOrder,
  NewUpdate,
  OrderSnapshot,
  StoredOrder,
  UnreadableSnapshot,
  WalmartAccountRow,
} from "./types";
import { addUpdates } from "./update-queue";
import { WebhookStore } from "./webhook-store";

/**
 * Storage of everything about Walmart: accounts, purchase orders, updates, activity. Set-based methods stand beside
 * the ones that Medusa generates (`listWalmartOrders`, `updateWalmartOrders` …). Knows no other module.
 */
export default class WalmartModuleService extends WebhookStore {
  private readonly clients: ClientCache;

  constructor(container: { logger: Logger }, options: unknown) {
    super(container, options);
    this.clients = new ClientCache(this.options, container.logger, (rows) =>
      this.createWalmartActivities(rows),
    );
  }

  /** Encrypts an account's client secret for storage. */
  async encryptSecret(plain: string): Promise<string> {
    return encryptSecret(this.options.encryptionKey, plain);
  }

  /**
   * The client that speaks for an account. Kept per process while the credentials stay the same, so that its token
   * and its view of the throttle are reused.
   *
   * @throws MedusaError when the stored secret cannot be decrypted.
   */
  async clientFor(
    account: Pick<WalmartAccountRow, "id" | "client_id" | "client_secret">,
  ): Promise<WalmartClient> {
    const secret = decryptSecret(this.options.encryptionKey, account.client_secret);
    return this.clients.get(account.id, account.client_id, secret);
  }

  /** Waits until what was said to Walmart so far is in the activity log. */
  async flushActivity(): Promise<void> {
    await this.clients.flush();
  }

  /** Sets an account's settings as a whole; Medusa's own update merges objects and so could not remove a key. */
  @InjectManager()
  async replaceSettings(
    id: string,
    settings: Record<string, unknown>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_account SET settings = ?::jsonb, updated_at = now() WHERE id = ?",
      [JSON.stringify(settings), id],
    );
  }

  /** Brings a deleted account back, under another name: the one that it had may be another account's by now. */
  @InjectManager()
  async reviveAccount(
    id: string,
    name: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_account SET deleted_at = NULL, name = ?, updated_at = now() WHERE id = ?",
      [name, id],
    );
  }

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

  /** Takes a lock for a run; false while another run has it. */
  @InjectManager()
  async takeRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(TAKE_RUN_LOCK_SQL, [
      key,
      runId,
      RUN_LOCK_MS / 1000,
    ]);
    return rows.length > 0;
  }

  /** Lets a run hold its lock longer; false if another run has it by now. */
  @InjectManager()
  async renewRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(RENEW_RUN_LOCK_SQL, [
      RUN_LOCK_MS / 1000,
      key,
      runId,
    ]);
    return rows.length > 0;
  }

  /** Gives a run's lock back, if it still has it. */
  @InjectManager()
  async endRunLock(
    key: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(END_RUN_LOCK_SQL, [key, runId]);
  }

  /** Takes the turn to change an imported purchase order's Medusa order; false while somebody else has it. */
  @InjectManager()
  async takeTurn(
    orderId: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(TAKE_TURN_SQL, [
      runId,
      ORDER_TURN_MS / 1000,
      orderId,
    ]);
    return rows.length > 0;
  }

  /** Gives the turn back. */
  @InjectManager()
  async endTurn(
    orderId: string,
    runId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(END_TURN_SQL, [orderId, runId]);
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

  /** Sets an account's settings as a whole: the generated update would merge them into the old ones. */
  @InjectManager()
  async replaceAccountSettings(
    accountId: string,
    settings: Record<string, unknown>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(
      "UPDATE walmart_account SET settings = ?::jsonb, updated_at = now() WHERE id = ?",
      [JSON.stringify(settings), accountId],
    );
  }

  /** Deletes activity older than 30 days. */
  @InjectManager()
  async pruneActivity(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await managerOf(context).execute(
      // Activity is never deleted softly; the condition is the index's.
      "DELETE FROM walmart_activity WHERE created_at < now() - make_interval(days => ?) AND deleted_at IS NULL",
      [ACTIVITY_DAYS],
    );
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
