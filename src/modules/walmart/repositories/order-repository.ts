import { generateEntityId } from "@medusajs/framework/utils";
import { storable } from "../../../mapping";
import { problemText } from "../../../types";
import { IMPORT_LEASE_MS } from "../constants";
import type { AccountKeys } from "../rows/seller";
import type { NewMessage } from "../rows/message";
import type {
  FinishedOrder,
  HeldOrder,
  OrderSnapshot,
  StoredOrder,
  UnreadableSnapshot,
} from "../rows/order";
import {
  CLAIM_ORDERS_SQL,
  FINISH_ORDERS_SQL,
  HOLD_ORDERS_SQL,
  LINK_LINES_SQL,
  LIST_WAITING_SQL,
  SKIP_ORDERS_SQL,
} from "../sql/order-imports";
import { LOCK_ORDERS_SQL, REFRESH_STATUS_SQL } from "../sql/order-statuses";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import {
  LIST_UNCHANGED_SQL,
  STORE_ORDER_LINES_SQL,
  STORE_ORDERS_SQL,
  STORE_REVIEWS_SQL,
  STORE_UNREADABLE_SQL,
} from "../sql/store-orders";
import { FILTER_UNMIRRORED_SQL, LIST_UNMIRRORED_SQL } from "../sql/unmirrored-orders";
import type { MessageRepository } from "./message-repository";
import type { SellerRepository } from "./seller-repository";

/** Purchase orders and their lines, in statements for any number of orders. */
export class OrderRepository extends SqlRepository {
  private readonly messages: MessageRepository;
  private readonly sellers: SellerRepository;

  constructor(
    dependencies: SqlDependencies & {
      messageRepository: MessageRepository;
      sellerRepository: SellerRepository;
    },
  ) {
    super(dependencies);
    this.messages = dependencies.messageRepository;
    this.sellers = dependencies.sellerRepository;
  }

  /**
   * Stores snapshots of purchase orders and their lines. A snapshot that is older than the stored one, or of an order that
   * another account owns, is ignored, and not returned.
   *
   * @param keys what Walmart was read with
   * @param ageMs how old Walmart's data is at least; a newer state may have been stored since.
   * @throws AccountChangedError if the account has other keys by now
   */
  async store(
    keys: AccountKeys,
    snapshots: readonly OrderSnapshot[],
    ageMs = 0,
    outer?: SqlContext,
  ): Promise<StoredOrder[]> {
    if (!snapshots.length) return [];
    return await this.inTransaction(outer, async (context) => {
      await this.sellers.hold(keys, context);
      const orders = inLockOrder(
        snapshots.map(({ lines: _lines, review: _review, ...order }) => order),
      );
      const stored = await this.rows<StoredOrder>(
        STORE_ORDERS_SQL,
        { age_seconds: ageMs / 1000, orders: this.json(orders) },
        context,
      );
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
        await this.rows(STORE_ORDER_LINES_SQL, { lines: this.json(lines) }, context);
      const reviews = snapshots.flatMap(({ purchase_order_id, review }) => {
        const id = ids.get(purchase_order_id);
        return id && review !== undefined ? [{ id, review }] : [];
      });
      if (reviews.length)
        await this.rows(STORE_REVIEWS_SQL, { reviews: this.json(reviews) }, context);
      return stored;
    });
  }

  /** The numbers of orders whose stored data is exactly this. */
  async listUnchanged(
    accountId: string,
    orders: readonly { purchase_order_id: string; raw: unknown }[],
    context?: SqlContext,
  ): Promise<string[]> {
    if (!orders.length) return [];
    const bindings = { account_id: accountId, orders: this.json(orders) };
    const rows = await this.rows<{ purchase_order_id: string }>(
      LIST_UNCHANGED_SQL,
      bindings,
      context,
    );
    return rows.map((row) => row.purchase_order_id);
  }

  /** Stores purchase orders that cannot be read, with Walmart's raw data. Those of other accounts are ignored. */
  async storeUnreadable(
    keys: AccountKeys,
    snapshots: readonly UnreadableSnapshot[],
    outer?: SqlContext,
  ): Promise<StoredOrder[]> {
    if (!snapshots.length) return [];
    return await this.inTransaction(outer, async (context) => {
      await this.sellers.hold(keys, context);
      const orders = this.json(inLockOrder(snapshots));
      return await this.rows<StoredOrder>(STORE_UNREADABLE_SQL, { orders }, context);
    });
  }

  /** Leases purchase orders that need a Medusa order to one run of an import. Returns the ids that it got. */
  async claim(ids: readonly string[], runId: string, outer?: SqlContext): Promise<string[]> {
    if (!ids.length) return [];
    return await this.inTransaction(outer, async (context) => {
      await this.lock(ids, context);
      const rows = await this.rows<{ id: string }>(
        CLAIM_ORDERS_SQL,
        { ids, run_id: runId, lease_seconds: IMPORT_LEASE_MS / 1000 },
        context,
      );
      return rows.map((row) => row.id);
    });
  }

  /** Ids of the purchase orders of an account that wait for a Medusa order and contain a SKU. */
  async listWaitingFor(accountId: string, sku: string, context?: SqlContext): Promise<string[]> {
    const bindings = { account_id: accountId, sku };
    const rows = await this.rows<{ id: string }>(LIST_WAITING_SQL, bindings, context);
    return rows.map((row) => row.id);
  }

  /** Holds leased purchase orders that cannot become Medusa orders yet, with the reason. */
  async hold(orders: readonly HeldOrder[], runId: string, outer?: SqlContext): Promise<void> {
    if (!orders.length) return;
    await this.inTransaction(outer, async (context) => {
      const ids = orders.map(({ id }) => id);
      await this.lock(ids, context);
      const held = orders.map(({ id, problem }) => ({
        id,
        problem: storable(problemText(problem)),
        problem_parts: problem,
      }));
      await this.rows(HOLD_ORDERS_SQL, { orders: this.json(held), run_id: runId }, context);
      await this.rows(REFRESH_STATUS_SQL, { ids }, context);
    });
  }

  /** Marks leased purchase orders that no longer need a Medusa order. */
  async skip(ids: readonly string[], runId: string, outer?: SqlContext): Promise<void> {
    if (!ids.length) return;
    await this.inTransaction(outer, async (context) => {
      await this.lock(ids, context);
      await this.rows(SKIP_ORDERS_SQL, { ids, run_id: runId }, context);
      await this.rows(REFRESH_STATUS_SQL, { ids }, context);
    });
  }

  /** Records in one transaction that Medusa orders are complete, and adds the messages that follow. */
  async finish(
    orders: readonly FinishedOrder[],
    messages: readonly NewMessage[],
    outer?: SqlContext,
  ): Promise<void> {
    if (!orders.length) return;
    await this.inTransaction(outer, async (context) => {
      const ids = orders.map(({ id }) => id);
      await this.lock(ids, context);
      const lines = orders.flatMap((order) =>
        order.lines.map((line) => ({ ...line, walmart_order_id: order.id })),
      );
      await this.rows(LINK_LINES_SQL, { lines: this.json(lines) }, context);
      const finished = orders.map(({ lines: _lines, ...order }) => order);
      await this.rows(FINISH_ORDERS_SQL, { orders: this.json(finished) }, context);
      await this.messages.add(messages, context);
      await this.rows(REFRESH_STATUS_SQL, { ids }, context);
    });
  }

  /** Sets the status that the merchant sees, from messages, problems and Walmart's status. */
  async refreshStatuses(orderIds: readonly string[], outer?: SqlContext): Promise<void> {
    if (!orderIds.length) return;
    const ids = [...new Set(orderIds)];
    await this.inTransaction(outer, async (context) => {
      await this.lock(ids, context);
      await this.rows(REFRESH_STATUS_SQL, { ids }, context);
    });
  }

  /** Imported purchase orders of an account that Medusa has to compare again. */
  async listUnmirrored(accountId: string, since: Date, context?: SqlContext): Promise<string[]> {
    const bindings = { account_id: accountId, since };
    const rows = await this.rows<{ id: string }>(LIST_UNMIRRORED_SQL, bindings, context);
    return rows.map((row) => row.id);
  }

  /** Those of some purchase orders that are imported and that Medusa has not followed. */
  async filterUnmirrored(ids: readonly string[], context?: SqlContext): Promise<string[]> {
    if (!ids.length) return [];
    const rows = await this.rows<{ id: string }>(FILTER_UNMIRRORED_SQL, { ids }, context);
    return rows.map((row) => row.id);
  }

  /** Locks orders until the transaction ends. */
  async lock(ids: readonly string[], context: SqlContext): Promise<void> {
    await this.rows(LOCK_ORDERS_SQL, { ids }, context);
  }
}

/** All transactions lock orders in this order, so that no two wait for each other. */
function inLockOrder<T extends { purchase_order_id: string }>(orders: readonly T[]): T[] {
  return orders.toSorted((a, b) => (a.purchase_order_id < b.purchase_order_id ? -1 : 1));
}
