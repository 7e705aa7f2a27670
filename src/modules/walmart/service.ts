import {
  generateEntityId,
  InjectManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Logger } from "@medusajs/framework/types";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import { type WalmartClient } from "../../walmart-api";
import { ClientCache } from "./clients";
import { ACTIVITY_DAYS, CLAIM_LEASE_MS, CLAIM_MARGIN_MS, ORDER_CLAIM_MS } from "./constants";
import WalmartAccount from "./models/walmart-account";
import WalmartActivity from "./models/walmart-activity";
import WalmartOrder from "./models/walmart-order";
import WalmartOrderLine from "./models/walmart-order-line";
import WalmartUpdate, { type UpdateKind } from "./models/walmart-update";
import { parseOptions, type WalmartOptions } from "./options";
import { UPDATE_PRIORITY } from "./priorities";
import {
  CLAIM_ORDERS_SQL,
  FINISH_ORDERS_SQL,
  HOLD_ORDERS_SQL,
  LINK_LINES_SQL,
  SKIP_ORDERS_SQL,
} from "./queries/claims";
import { LIST_UNMIRRORED_SQL } from "./queries/list-unmirrored";
import { REFRESH_STATUS_SQL } from "./queries/refresh-status";
import {
  STORE_ORDER_LINES_SQL,
  STORE_ORDERS_SQL,
  STORE_UNREADABLE_SQL,
} from "./queries/store-orders";
import {
  ADD_UPDATES_SQL,
  CLAIM_UPDATES_SQL,
  HOLD_UPDATE_SQL,
  RESOLVE_UPDATES_SQL,
  RETRY_UPDATES_SQL,
  SETTLE_UPDATE_SQL,
} from "./queries/updates";
import { decryptSecret, encryptSecret } from "./secrets";
import { inTransaction, managerOf, pgArray, type SqlContext } from "./sql";
import { storable } from "./storable";
import type {
  FinishedOrder,
  HeldOrder,
  NewUpdate,
  OrderSnapshot,
  SettleUpdate,
  StoredOrder,
  UnreadableSnapshot,
  WalmartAccountRow,
  WalmartUpdateRow,
} from "./types";

/**
 * Storage of everything about Walmart: accounts, purchase orders, updates, activity. Set-based methods stand beside
 * the ones that Medusa generates (`listWalmartOrders`, `updateWalmartOrders` …). Knows no other module.
 */
export default class WalmartModuleService extends MedusaService({
  WalmartAccount,
  WalmartOrder,
  WalmartOrderLine,
  WalmartUpdate,
  WalmartActivity,
}) {
  readonly options: WalmartOptions;
  private readonly clients: ClientCache;

  constructor(container: { logger: Logger }, options: unknown) {
    // eslint-disable-next-line prefer-rest-params -- Medusa's base class wants all that it was given
    super(...arguments);
    this.options = parseOptions(options);
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

  /** Stores what Walmart says of purchase orders and their lines: two statements, whatever their number. */
  @InjectManager()
  async storeOrders(
    snapshots: OrderSnapshot[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<StoredOrder[]> {
    if (!snapshots.length) return [];
    return await inTransaction(context, async (manager) => {
      const orders = snapshots.map(({ lines: _lines, ...order }) => order);
      const stored = await manager.execute<StoredOrder[]>(STORE_ORDERS_SQL, [
        JSON.stringify(storable(orders)),
      ]);
      const ids = new Map(stored.map((order) => [order.purchase_order_id, order.id]));
      const lines = snapshots.flatMap((order) =>
        order.lines.map((line) => ({
          ...line,
          new_id: generateEntityId(undefined, "walline"),
          walmart_order_id: ids.get(order.purchase_order_id),
        })),
      );
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
      JSON.stringify(storable(snapshots)),
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
    const rows = await managerOf(context).execute<{ id: string }[]>(CLAIM_ORDERS_SQL, [
      runId,
      new Date(Date.now() + ORDER_CLAIM_MS).toISOString(),
      pgArray(ids),
      runId,
    ]);
    return rows.map((row) => row.id);
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
      await manager.execute(HOLD_ORDERS_SQL, [JSON.stringify(storable(orders)), runId]);
      await manager.execute(REFRESH_STATUS_SQL, [pgArray(orders.map((order) => order.id))]);
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
      await manager.execute(SKIP_ORDERS_SQL, [pgArray(ids), runId]);
      await manager.execute(REFRESH_STATUS_SQL, [pgArray(ids)]);
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
      const lines = orders.flatMap((order) =>
        order.lines.map((line) => ({ ...line, walmart_order_id: order.id })),
      );
      await manager.execute(LINK_LINES_SQL, [JSON.stringify(lines)]);
      await manager.execute(FINISH_ORDERS_SQL, [
        JSON.stringify(orders.map(({ lines: _lines, ...order }) => order)),
      ]);
      await addUpdates(manager, updates);
      await manager.execute(REFRESH_STATUS_SQL, [pgArray(orders.map((order) => order.id))]);
    });
  }

  /** Queues updates; those whose idempotency key is known are left as they are. Answers how many are new. */
  @InjectManager()
  async queueUpdates(
    updates: NewUpdate[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<number> {
    return await addUpdates(managerOf(context), updates);
  }

  /**
   * Takes due updates of an account for one worker, most urgent first.
   *
   * @param input.dueBefore updates whose back-off ends later stay; a far future date takes all.
   * @param input.kinds only these, since the throttle of the others leaves nothing to do.
   */
  @InjectManager()
  async claimUpdates(
    input: {
      accountId: string;
      workerId: string;
      dueBefore: Date;
      kinds: UpdateKind[];
      limit: number;
    },
    @MedusaContext() context: SqlContext = {},
  ): Promise<WalmartUpdateRow[]> {
    const rows = await managerOf(context).execute<WalmartUpdateRow[]>(CLAIM_UPDATES_SQL, [
      input.workerId,
      this.leaseEnd(),
      input.accountId,
      pgArray(input.kinds),
      input.dueBefore.toISOString(),
      input.limit,
    ]);
    return rows.sort((a, b) => a.priority - b.priority);
  }

  /**
   * Stores what is about to be said to Walmart and renews the claim. False: the claim is another worker's by now, and
   * nothing must be sent.
   */
  @InjectManager()
  async holdUpdate(
    id: string,
    workerId: string,
    plan: unknown,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(HOLD_UPDATE_SQL, [
      JSON.stringify(plan ?? null),
      this.leaseEnd(),
      id,
      workerId,
    ]);
    return rows.length > 0;
  }

  /** Ends this worker's claim on an update; does nothing if the claim is another worker's by now. */
  @InjectManager()
  async settleUpdate(
    id: string,
    workerId: string,
    outcome: SettleUpdate,
    @MedusaContext() context: SqlContext = {},
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<unknown[]>(SETTLE_UPDATE_SQL, [
      JSON.stringify(outcome),
      id,
      workerId,
    ]);
    return rows.length > 0;
  }

  /** Makes the failed updates of an order due again; answers how many there were. */
  @InjectManager()
  async retryUpdates(orderId: string, @MedusaContext() context: SqlContext = {}): Promise<number> {
    const rows = await managerOf(context).execute<unknown[]>(RETRY_UPDATES_SQL, [orderId]);
    return rows.length;
  }

  /** Records that a person mended the failed updates of an order elsewhere; answers what they were. */
  @InjectManager()
  async resolveUpdates(
    orderId: string,
    by: string | null,
    note: string | null,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; kind: string; idempotency_key: string; last_error: string | null }[]> {
    return await managerOf(context).execute(RESOLVE_UPDATES_SQL, [by, note, orderId]);
  }

  /** Sets the status that the merchant sees from updates, problems and Walmart's own status. */
  @InjectManager()
  async refreshStatuses(
    orderIds: string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    if (!orderIds.length) return;
    await managerOf(context).execute(REFRESH_STATUS_SQL, [pgArray([...new Set(orderIds)])]);
  }

  /** When a claim made now ends. */
  private leaseEnd(): string {
    const lease = Math.max(CLAIM_LEASE_MS, this.options.requestTimeout + CLAIM_MARGIN_MS);
    return new Date(Date.now() + lease).toISOString();
  }

  /**
   * Purchase orders with cancelled units that changed since a moment, or whose Medusa order could not follow: their
   * Medusa orders are compared again.
   */
  @InjectManager()
  async listUnmirrored(
    accountId: string,
    since: Date,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string[]> {
    const rows = await managerOf(context).execute<{ id: string }[]>(LIST_UNMIRRORED_SQL, [
      accountId,
      since.toISOString(),
    ]);
    return rows.map((row) => row.id);
  }

  /** Deletes activity older than 30 days. */
  @InjectManager()
  async pruneActivity(@MedusaContext() context: SqlContext = {}): Promise<void> {
    await managerOf(context).execute(
      "DELETE FROM walmart_activity WHERE created_at < now() - make_interval(days => ?)",
      [ACTIVITY_DAYS],
    );
  }
}

async function addUpdates(manager: SqlEntityManager, updates: NewUpdate[]): Promise<number> {
  if (!updates.length) return 0;
  const rows = updates.map((update) => ({
    ...update,
    id: generateEntityId(undefined, "walupd"),
    priority: UPDATE_PRIORITY[update.kind],
  }));
  const added = await manager.execute<{ id: string }[]>(ADD_UPDATES_SQL, [JSON.stringify(rows)]);
  return added.length;
}
