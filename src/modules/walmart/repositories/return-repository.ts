import { generateEntityId } from "@medusajs/framework/utils";
import type { NewMessage } from "../rows/message";
import type { ReturnSnapshot, StoredReturn, UnreadableReturnSnapshot } from "../rows/return";
import type { AccountKeys } from "../rows/seller";
import { ASSIGN_REFUND_SQL, DISMISS_REFUND_SQL, FLAG_UNASSIGNED_SQL } from "../sql/return-refunds";
import {
  COUNT_REFUNDED_SQL,
  COUNT_RESTOCKED_SQL,
  FLAG_ORDERS_SQL,
  LINK_RETURN_LINES_SQL,
  LINK_RETURNS_SQL,
  LIST_UNMIRRORED_RETURNS_SQL,
  LOCK_RETURNS_SQL,
  REFRESH_RETURNS_SQL,
  RETURNS_OF_ORDER_SQL,
  SET_MIRRORED_SQL,
  TRY_RETURN_SQL,
} from "../sql/return-statuses";
import { type SqlContext, type SqlDependencies, SqlRepository } from "../sql/sql-repository";
import {
  STORE_RETURN_LINES_SQL,
  STORE_RETURNS_SQL,
  STORE_UNREADABLE_RETURNS_SQL,
} from "../sql/store-returns";
import type { MessageRepository } from "./message-repository";
import type { OrderRepository } from "./order-repository";
import type { SellerRepository } from "./seller-repository";

/** How many returns one run mirrors. */
const UNMIRRORED_LIMIT = 200;

/** A return as it was when Medusa began to follow it. */
interface MirroredState {
  id: string;
  refunded_units: number;
  fingerprint: string | null;
}

/** Return orders and their lines, and the Medusa refunds that belong to them. */
export class ReturnRepository extends SqlRepository {
  private readonly messages: MessageRepository;
  private readonly orders: OrderRepository;
  private readonly sellers: SellerRepository;

  constructor(
    dependencies: SqlDependencies & {
      messageRepository: MessageRepository;
      orderRepository: OrderRepository;
      sellerRepository: SellerRepository;
    },
  ) {
    super(dependencies);
    this.messages = dependencies.messageRepository;
    this.orders = dependencies.orderRepository;
    this.sellers = dependencies.sellerRepository;
  }

  /**
   * Stores snapshots of return orders and their lines. A snapshot that is older than the stored one, or of a return that
   * another account owns, is ignored, and not returned.
   *
   * @param keys what Walmart was read with
   * @param ageMs how old Walmart's data is at least; a newer state may have been stored since.
   * @throws AccountChangedError if the account has other keys by now
   */
  async store(
    keys: AccountKeys,
    snapshots: readonly ReturnSnapshot[],
    ageMs = 0,
    outer?: SqlContext,
  ): Promise<StoredReturn[]> {
    if (!snapshots.length) return [];
    return await this.inTransaction(outer, async (context) => {
      await this.sellers.hold(keys, context);
      const returns = snapshots
        .map(({ lines, ...one }) => ({
          ...one,
          purchase_order_ids: [...new Set(lines.flatMap((line) => line.purchase_order_id ?? []))],
        }))
        .toSorted((a, b) => (a.return_order_id < b.return_order_id ? -1 : 1));
      const stored = await this.rows<StoredReturn>(
        STORE_RETURNS_SQL,
        { age_seconds: ageMs / 1000, returns: this.json(returns) },
        context,
      );
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
        await this.rows(STORE_RETURN_LINES_SQL, { lines: this.json(lines) }, context);
      return stored;
    });
  }

  /** Stores return orders that cannot be read, with Walmart's raw data. */
  async storeUnreadable(
    keys: AccountKeys,
    snapshots: readonly UnreadableReturnSnapshot[],
    outer?: SqlContext,
  ): Promise<StoredReturn[]> {
    if (!snapshots.length) return [];
    return await this.inTransaction(outer, async (context) => {
      await this.sellers.hold(keys, context);
      const returns = this.json(snapshots);
      return await this.rows<StoredReturn>(STORE_UNREADABLE_RETURNS_SQL, { returns }, context);
    });
  }

  /** Links returns of an account, and their lines, to purchase orders that were imported after them. Returns how many. */
  async link(accountId: string, outer?: SqlContext): Promise<number> {
    return await this.inTransaction(outer, async (context) => {
      const bindings = { account_id: accountId };
      const linked = [
        ...(await this.rows<{ id: string }>(LINK_RETURNS_SQL, bindings, context)),
        ...(await this.rows<{ id: string }>(LINK_RETURN_LINES_SQL, bindings, context)),
      ];
      const ids = [...new Set(linked.map((one) => one.id))];
      await this.refreshLocked(ids, context);
      return ids.length;
    });
  }

  /** Ids of the returns of a purchase order, whole or in part. */
  async idsOfOrder(orderId: string, context?: SqlContext): Promise<string[]> {
    const rows = await this.rows<{ id: string }>(
      RETURNS_OF_ORDER_SQL,
      { order_id: orderId },
      context,
    );
    return rows.map((row) => row.id);
  }

  /** Sets what the merchant sees of returns, from Walmart's data, messages and problems. */
  async refresh(ids: readonly string[], outer?: SqlContext): Promise<void> {
    await this.inTransaction(outer, (context) => this.refreshLocked([...new Set(ids)], context));
  }

  /** Returns of an account that Medusa has not fully mirrored, those first that were tried longest ago. */
  async listUnmirrored(accountId: string, context?: SqlContext): Promise<string[]> {
    const bindings = { account_id: accountId, limit: UNMIRRORED_LIMIT };
    const rows = await this.rows<{ id: string }>(LIST_UNMIRRORED_RETURNS_SQL, bindings, context);
    return rows.map((row) => row.id);
  }

  /** Records that Medusa tries to follow a return, before it does. */
  async recordTry(id: string, context?: SqlContext): Promise<void> {
    await this.rows(TRY_RETURN_SQL, { id }, context);
  }

  /** Records what Medusa has mirrored of a return, and the Medusa return. */
  async setMirrored(
    { id, refunded_units, fingerprint }: MirroredState,
    returnId: string | null,
    context?: SqlContext,
  ): Promise<void> {
    const bindings = { id, units: refunded_units, fingerprint, return_id: returnId };
    await this.rows(SET_MIRRORED_SQL, bindings, context);
  }

  /** Records how many units of a line are back in stock. */
  async countRestocked(lineId: string, units: number, context?: SqlContext): Promise<void> {
    await this.rows(COUNT_RESTOCKED_SQL, { line_id: lineId, units }, context);
  }

  /**
   * Assigns a Medusa refund to a return and adds its message, in one transaction.
   *
   * @returns false, and nothing is changed, if the refund is assigned to a return of the order or dismissed already.
   */
  async assignRefund(
    id: string,
    refundId: string,
    message: NewMessage,
    outer?: SqlContext,
  ): Promise<boolean> {
    return await this.inTransaction(outer, async (context) => {
      // One decision at a time about the refunds of an order.
      if (message.walmart_order_id) await this.orders.lock([message.walmart_order_id], context);
      const bindings = { id, refund_id: refundId };
      const isAssigned = (await this.count(ASSIGN_REFUND_SQL, bindings, context)) > 0;
      if (isAssigned) await this.messages.add([message], context);
      return isAssigned;
    });
  }

  /** Marks orders that have refunds made in Medusa that nobody has decided about, and clears the mark of the others. */
  async flagUnassigned(
    orders: readonly { id: string; refunds: { id: string; created_at: string }[] }[],
    outer?: SqlContext,
  ): Promise<void> {
    await this.inTransaction(outer, async (context) => {
      await this.orders.lock(
        orders.map(({ id }) => id),
        context,
      );
      await this.rows(FLAG_UNASSIGNED_SQL, { orders: this.json(orders) }, context);
    });
  }

  /**
   * Dismisses a Medusa refund, so that it is not sent to Walmart.
   *
   * @returns false, and nothing is changed, if it is assigned to a return by now or dismissed already.
   */
  async dismissRefund(orderId: string, refundId: string, outer?: SqlContext): Promise<boolean> {
    return await this.inTransaction(outer, async (context) => {
      await this.orders.lock([orderId], context);
      const bindings = { order_id: orderId, refund_id: refundId };
      return (await this.count(DISMISS_REFUND_SQL, bindings, context)) > 0;
    });
  }

  /**
   * Adds the message that sends a Medusa refund to Walmart without a return, and dismisses the refund, in one
   * transaction: it can be sent in one way only.
   *
   * @returns false, and nothing is changed, if it is assigned to a return by now or dismissed already.
   */
  async sendWithoutReturn(
    orderId: string,
    refundId: string,
    message: NewMessage,
    outer?: SqlContext,
  ): Promise<boolean> {
    return await this.inTransaction(outer, async (context) => {
      const isDismissed = await this.dismissRefund(orderId, refundId, context);
      if (isDismissed) await this.messages.add([message], context);
      return isDismissed;
    });
  }

  private async refreshLocked(ids: readonly string[], context: SqlContext): Promise<void> {
    if (!ids.length) return;
    await this.rows(LOCK_RETURNS_SQL, { ids }, context);
    await this.rows(COUNT_REFUNDED_SQL, { ids }, context);
    await this.rows(REFRESH_RETURNS_SQL, { ids }, context);
    await this.rows(FLAG_ORDERS_SQL, { ids }, context);
  }
}
