import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { testConnection } from "../accounts/test-connection";
import { importOrders } from "../orders/import-orders";
import { settleGoodwill } from "../orders/record-goodwill";
import { mirrorCancellation } from "../orders/mirror-cancellation";
import { mirrorDelivery } from "../orders/mirror-delivery";
import { adoptRefunds } from "../returns/assign-matching-refunds";
import { mirrorReturns } from "../returns/mirror-returns";
import { ordersOfPayments } from "../returns/orders-of-payments";
import { chunks } from "../kernel/chunks";
import { queryOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { isLeftOver, keepSubscriptions } from "../subscriptions/reconcile-subscriptions";
import { deliverMessages } from "../outbox/deliver";
import { queueCancellations } from "../messages/cancel/queue";
import { queueShipments } from "../messages/ship/queue";

export interface ReconcileInput {
  account_id: string;
}

export interface ReconcileResult {
  /** Shipments, cancellations and refunds that no event had queued. */
  queued: number;
  /** Medusa orders that followed Walmart only now. */
  mirrored: number;
  /** Open purchase orders read again because nothing was heard of them for long. */
  reread: number;
  errors: { message: string }[];
}

/** What Medusa changed is looked at again for this long: transactions that ended late, clocks that differ. */
const OVERLAP_MS = 60 * 60_000;
/** An open purchase order of which nothing was heard for this long is read again. */
const STALE_MS = 12 * 3_600_000;
const STALE_LIMIT = 50;
/** Credentials end and permissions change: Walmart is asked about them daily. */
const HEALTH_CHECK_MS = 24 * 3_600_000;
const CHUNK = 200;

/**
 * Compares both sides and does what is missing: shipments and cancellations made in Medusa since the last time that no
 * update tells Walmart are told; cancellations and deliveries at Walmart that the Medusa order has not followed are
 * followed; open purchase orders that Walmart has not mentioned for long are read again. Costs by what changed since the
 * last time, not by what exists.
 */
export async function reconcile(
  container: MedusaContainer,
  { account_id }: ReconcileInput,
): Promise<ReconcileResult> {
  const service = walmartService(container);
  const account = await service.retrieveWalmartAccount(account_id);
  const startedAt = new Date();
  const since = new Date(
    new Date(account.reconcile_cursor ?? account.created_at).getTime() - OVERLAP_MS,
  );
  const result: ReconcileResult = { queued: 0, mirrored: 0, reread: 0, errors: [] };

  for (const ids of chunks(await shippedSince(container, since), CHUNK)) {
    result.queued += (await queueShipments(container, ids)).queued;
  }
  for (const ids of chunks(await canceledSince(container, since), CHUNK)) {
    result.queued += (await queueCancellations(container, ids)).queued;
  }
  for (const ids of chunks(await refundedSince(container, since), CHUNK)) {
    const orderIds = await ordersOfPayments(queryOf(container), ids);
    result.queued += (await adoptRefunds(container, orderIds)).length;
  }
  if (result.queued)
    result.errors.push(...(await deliverMessages(container, { account_id })).errors);
  for (const one of await service.orders.listUnmirrored(account_id, since)) {
    try {
      result.mirrored += await mirror(container, one);
    } catch (error) {
      result.errors.push({ message: `${one.id}: ${describeError(error)}` });
    }
  }
  const returns = await mirrorReturns(container, account_id);
  const goodwills = await settleGoodwills(container, account_id, since);
  result.mirrored += returns.mirrored + goodwills.settled;
  result.errors.push(...returns.errors, ...goodwills.errors);
  const stale = await service.listWalmartOrders(
    {
      account_id,
      walmart_status: ["open", "partially_shipped"],
      import_state: "imported",
      last_synced_at: { $lt: new Date(startedAt.getTime() - STALE_MS) },
    },
    { select: ["id", "purchase_order_id"], order: { last_synced_at: "ASC" }, take: STALE_LIMIT },
  );
  if (stale.length) {
    const reread = await importOrders(container, {
      account_id,
      purchase_order_ids: stale.map((row) => row.purchase_order_id),
    });
    result.reread = reread.updated;
    result.errors.push(...reread.errors);
  }
  const checkedAt = new Date(account.health_checked_at ?? 0).getTime();
  if (startedAt.getTime() - checkedAt > HEALTH_CHECK_MS)
    await testConnection(container, account_id);
  else if (isLeftOver(account)) await keepSubscriptions(container, account);
  await service.updateWalmartAccounts({ id: account_id, reconcile_cursor: startedAt });
  await service.activity.prune();
  await service.webhookEvents.prune();
  return result;
}

/** Makes a Medusa order follow; answers 1 if there was something to do. */
async function mirror(
  container: MedusaContainer,
  order: { id: string; cancelled: boolean; delivered: boolean },
): Promise<number> {
  const cancellation = order.cancelled ? await mirrorCancellation(container, order.id) : "nothing";
  const delivered = order.delivered ? await mirrorDelivery(container, order.id) : 0;
  return cancellation === "canceled" || cancellation === "reduced" || delivered > 0 ? 1 : 0;
}

async function shippedSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "fulfillment",
    fields: ["id"],
    filters: { shipped_at: { $gte: since } },
  });
  return data.map((one: { id: string }) => one.id);
}

async function refundedSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "refund",
    fields: ["payment_id"],
    filters: { created_at: { $gte: since } },
  });
  return [...new Set(data.map((one: { payment_id: string }) => one.payment_id))];
}

/** Records in Medusa the goodwill refunds that Walmart has confirmed; one that cannot be keeps back no other. */
async function settleGoodwills(
  container: MedusaContainer,
  account_id: string,
  since: Date,
): Promise<{ settled: number; errors: { message: string }[] }> {
  const updates = await walmartService(container).listWalmartUpdates({
    account_id,
    kind: "goodwill",
    state: "confirmed",
    confirmed_at: { $gte: since },
  });
  const result: { settled: number; errors: { message: string }[] } = { settled: 0, errors: [] };
  for (const update of updates) {
    try {
      result.settled += (await settleGoodwill(container, update)) ? 1 : 0;
    } catch (error) {
      result.errors.push({ message: await noteUnsettled(container, update, error) });
    }
  }
  return result;
}

/** Walmart has given the money back and Medusa cannot record it: that stands in the order's activity, once. */
async function noteUnsettled(
  container: MedusaContainer,
  update: WalmartUpdateRow,
  error: unknown,
): Promise<string> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(update.walmart_order_id ?? "", {
    select: ["id", "account_id", "purchase_order_id"],
  });
  const message = `${order.purchase_order_id}: Walmart has refunded without a return, and Medusa could not record it: ${describeError(error)}`;
  const about = {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    action: "goodwill.unsettled",
    message,
  } as const;
  const [known] = await service.listWalmartActivities(about, { select: ["id"], take: 1 });
  if (!known)
    await service.activity.add([
      { ...about, direction: "internal", outcome: "error", request: { update_id: update.id } },
    ]);
  return message;
}

async function canceledSince(container: MedusaContainer, since: Date): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id"],
    filters: { canceled_at: { $gte: since } },
  });
  return data.map((one: { id: string }) => one.id);
}
