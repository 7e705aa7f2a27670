import { generateEntityId, InjectManager, MedusaContext } from "@medusajs/framework/utils";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import {
  ASSIGN_REFUND_SQL,
  COUNT_REFUNDED_SQL,
  COUNT_RESTOCKED_SQL,
  DISMISS_REFUND_SQL,
  FLAG_ORDERS_SQL,
  LINK_RETURNS_SQL,
  LIST_UNMIRRORED_RETURNS_SQL,
  LOCK_RETURNS_SQL,
  REFRESH_RETURNS_SQL,
  SET_MIRRORED_SQL,
} from "./queries/refresh-returns";
import {
  STORE_RETURN_LINES_SQL,
  STORE_RETURNS_SQL,
  STORE_UNREADABLE_RETURNS_SQL,
} from "./queries/store-returns";
import { LOCK_ORDERS_SQL } from "./queries/refresh-status";
import { RESOLVE_RETURN_UPDATES_SQL } from "./queries/updates";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type { NewUpdate, ReturnSnapshot, StoredReturn, UnreadableReturnSnapshot } from "./types";
import { addUpdates } from "./update-queue";
import { UpdateRetries } from "./update-retries";

/** How many returns one run makes Medusa follow. */
const UNMIRRORED_LIMIT = 200;

/** Storage of return orders: one part of the module's service. */
export class ReturnStore extends UpdateRetries {
  /**
   * Stores what Walmart says of return orders and their lines: two statements, whatever their number. What is known in
   * a newer state already is left alone, and not answered.
   *
   * @param ageMs how old Walmart's words are at least: since then they may have been overtaken
   */
  @InjectManager()
  async storeReturns(
    snapshots: ReturnSnapshot[],
    ageMs = 0,
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredReturn[]> {
    if (!snapshots.length) return [];
    return await inTransaction(context, async (manager) => {
      const returns = snapshots
        .map(({ lines: _lines, ...one }) => one)
        .toSorted((a, b) => (a.return_order_id < b.return_order_id ? -1 : 1));
      const stored = await manager.execute<StoredReturn[]>(STORE_RETURNS_SQL, [
        ageMs / 1000,
        JSON.stringify(storable(returns)),
      ]);
      const ids = new Map(stored.map((one) => [one.return_order_id, one.id]));
      const lines = snapshots.flatMap((one) => {
        const walmart_return_id = ids.get(one.return_order_id);
        if (!walmart_return_id) return [];
        return one.lines.map((line) => ({
          ...line,
          new_id: generateEntityId(undefined, "walretl"),
          walmart_return_id,
        }));
      });
      if (lines.length)
        await manager.execute(STORE_RETURN_LINES_SQL, [JSON.stringify(storable(lines))]);
      return stored;
    });
  }

  /** Keeps return orders that cannot be read, with Walmart's words, in one statement. */
  @InjectManager()
  async storeUnreadableReturns(
    snapshots: UnreadableReturnSnapshot[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredReturn[]> {
    if (!snapshots.length) return [];
    return await managerOf(context).execute<StoredReturn[]>(STORE_UNREADABLE_RETURNS_SQL, [
      JSON.stringify(storable(snapshots)),
    ]);
  }

  /** Gives returns of an account their purchase orders that came after them; answers how many. */
  @InjectManager()
  async linkReturns(accountId: string, @MedusaContext() context: SqlContext = {}): Promise<number> {
    return await inTransaction(context, async (manager) => {
      const linked = await manager.execute<{ id: string }[]>(LINK_RETURNS_SQL, [accountId]);
      await refresh(
        manager,
        linked.map((one) => one.id),
      );
      return linked.length;
    });
  }

  /** Sets what the merchant sees of returns from what Walmart says, updates and problems. */
  @InjectManager()
  async refreshReturns(ids: string[], @MedusaContext() context: SqlContext = {}): Promise<void> {
    await inTransaction(context, (manager) => refresh(manager, [...new Set(ids)]));
  }

  /** Returns of an account that Medusa has not followed to the end; the longest waiting first. */
  @InjectManager()
  async listUnmirroredReturns(
    accountId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    const rows = await managerOf(context).execute<{ id: string }[]>(LIST_UNMIRRORED_RETURNS_SQL, [
      accountId,
      UNMIRRORED_LIMIT,
    ]);
    return rows.map((row) => row.id);
  }

  /** Records for how many units Medusa has followed a return, and the Medusa return that stands for it. */
  @InjectManager()
  async setMirrored(
    id: string,
    units: number,
    returnId: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(SET_MIRRORED_SQL, [units, returnId, id]);
  }

  /** Records up to which unit a line of a return is back in stock. */
  @InjectManager()
  async countRestocked(
    lineId: string,
    units: number,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    await managerOf(context).execute(COUNT_RESTOCKED_SQL, [units, lineId]);
  }

  /**
   * Takes a refund made in Medusa for a return and queues what Walmart must be told of it, in one transaction. False, and
   * nothing done, if it is taken already, for this return or another of its order, or was set aside.
   */
  @InjectManager()
  async assignRefund(
    id: string,
    refundId: string,
    update: NewUpdate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return await inTransaction(context, async (manager) => {
      // Whoever decides about a refund of the order decides alone.
      if (update.walmart_order_id)
        await manager.execute(LOCK_ORDERS_SQL, [pgArray([update.walmart_order_id])]);
      const taken = await manager.execute<unknown[]>(ASSIGN_REFUND_SQL, [
        refundId,
        id,
        refundId,
        refundId,
      ]);
      if (taken.length) await addUpdates(manager, [update]);
      return taken.length > 0;
    });
  }

  /**
   * Sets a refund aside that was made in Medusa and of which Walmart is not to be told. False, and nothing done, if it
   * stands for a return by now, or is set aside already.
   */
  @InjectManager()
  async dismissRefund(
    orderId: string,
    refundId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    return await inTransaction(context, async (manager) => {
      await manager.execute(LOCK_ORDERS_SQL, [pgArray([orderId])]);
      const parameters = [refundId, orderId, refundId, refundId];
      const dismissed = await manager.execute<unknown[]>(DISMISS_REFUND_SQL, parameters);
      return dismissed.length > 0;
    });
  }

  /** Records that a person mended the failed refunds of a return elsewhere; answers what they were. */
  @InjectManager()
  async resolveReturnUpdates(
    returnId: string,
    by: string | null,
    note: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; kind: string; idempotency_key: string; last_error: string | null }[]> {
    return await managerOf(context).execute(RESOLVE_RETURN_UPDATES_SQL, [by, note, returnId]);
  }
}

async function refresh(manager: SqlEntityManager, returnIds: string[]): Promise<void> {
  if (!returnIds.length) return;
  const ids = pgArray(returnIds);
  await manager.execute(LOCK_RETURNS_SQL, [ids]);
  await manager.execute(COUNT_REFUNDED_SQL, [ids]);
  await manager.execute(REFRESH_RETURNS_SQL, [ids]);
  await manager.execute(FLAG_ORDERS_SQL, [ids]);
}
