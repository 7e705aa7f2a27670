import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { toCents } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { describeError } from "../kernel/describe-error";
import { readStoredOrder } from "../kernel/read-stored-order";
import { annotateCancellation, annotateOrder } from "../medusa/annotate-cancellation";
import { otherPaymentsOf } from "../medusa/import-payment";
import { type MedusaOrder, readMedusaOrder } from "../medusa/medusa-order";
import { MirrorProblem } from "../medusa/mirror-problem";
import { clearAbandonedChanges } from "../medusa/order-changes";
import { type OrderLease, OrderLeaseLost } from "../medusa/order-lease";
import { itemNames } from "../messages/line-items";
import { mirrorRefunds } from "../refunds/mirror-refunds";
import { allowReserving } from "./allow-reserving";
import { planCancellation } from "./plan-cancellation";
import { reduceOrder } from "./reduce-order";
import { releaseReservations } from "./release-reservations";
import { removedUnits } from "./removed-units";
import { targetItems, targetMethods } from "./target-items";

export type MirrorOutcome = "nothing" | "canceled" | "reduced" | "problem";

/** A Medusa order that follows its purchase order, under a lease. */
export interface OrderToMirror {
  lease: OrderLease;
  row: WalmartOrderRow;
  order: MedusaOrder;
}

/**
 * Cancels or reduces a Medusa order as far as Walmart has canceled its purchase order. If all units are canceled, the
 * order is canceled. If some are, an order edit reduces the quantities and their reservations are released. Compares both
 * sides and does what is missing, so it can be repeated. A person may change the order at the same time: a second attempt
 * reads it again.
 *
 * @throws MirrorProblem for a problem that the merchant has to fix
 */
export async function cancelInMedusa(
  container: MedusaContainer,
  { lease, row, order }: OrderToMirror,
): Promise<MirrorOutcome> {
  try {
    return await apply(container, { lease, row, order });
  } catch (first) {
    if (isFinal(first)) throw first;
  }
  try {
    const fresh = (await readMedusaOrder(container, order.id)) ?? order;
    return await apply(container, { lease, row, order: fresh });
  } catch (error) {
    if (isFinal(error)) throw error;
    const problem = new MirrorProblem(
      { code: "cancellation_not_applied", details: describeError(error) },
      "medusa",
    );
    logEvent(
      container,
      "error",
      "order_not_mirrored",
      { account_id: row.account_id, purchase_order: row.purchase_order_id, kind: "cancellation" },
      problem.message,
    );
    throw problem;
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof MirrorProblem || error instanceof OrderLeaseLost;
}

async function apply(container: MedusaContainer, it: OrderToMirror): Promise<MirrorOutcome> {
  const { row, order } = it;
  if (order.status === "canceled" || order.canceled_at) return await resolveBoth(container, row);
  return row.walmart_status === "canceled"
    ? await cancelWhole(container, it)
    : await reduce(container, it);
}

/** Both sides are canceled: a cancellation that could not be sent no longer matters. */
async function resolveBoth(
  container: MedusaContainer,
  row: WalmartOrderRow,
): Promise<MirrorOutcome> {
  if (row.walmart_status !== "canceled") return "nothing";
  const service = walmartService(container);
  if (row.order_id)
    await annotateCancellation(container, {
      order_id: row.order_id,
      reason: row.cancellation_reason,
    });
  if (
    await service.messageRetries.resolveCancellations(
      row.id,
      "The purchase order is canceled at Walmart.",
    )
  )
    await service.orders.refreshStatuses([row.id]);
  return "nothing";
}

async function cancelWhole(
  container: MedusaContainer,
  { lease, row, order }: OrderToMirror,
): Promise<MirrorOutcome> {
  const open = order.fulfillments.filter((fulfillment) => !fulfillment.canceled_at);
  if (open.some((fulfillment) => fulfillment.shipped_at)) {
    throw new MirrorProblem({ code: "canceled_after_shipment" }, "walmart");
  }
  requireNoOtherPayment(order);
  await allowReserving(container, open);
  for (const fulfillment of open) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id: fulfillment.id },
    });
  }
  await annotateCancellation(container, { order_id: order.id, reason: row.cancellation_reason });
  await clearAbandonedChanges(container.resolve(Modules.ORDER), order.id);
  // With its reason; core would refund the payment without a word.
  await mirrorRefunds(container, lease, row.id);
  await lease.renew();
  await cancelOrderWorkflow(container).run({
    input: { order_id: order.id, no_notification: true },
  });
  await resolveBoth(container, row);
  return "canceled";
}

/** Core's cancellation refunds all payments. The merchant's own ones are real money and not ours to give back. */
function requireNoOtherPayment(order: MedusaOrder): void {
  const open = otherPaymentsOf(order).filter(
    ({ canceled_at, captures, refunds }) =>
      !canceled_at && (!captures.length || centsOf(captures) > centsOf(refunds)),
  );
  if (!open.length) return;
  throw new MirrorProblem({ code: "canceled_with_other_payment" }, "medusa");
}

function centsOf(rows: readonly { amount: number }[]): number {
  return rows.reduce((sum, { amount }) => sum + toCents(amount), 0);
}

async function reduce(
  container: MedusaContainer,
  { lease, row, order }: OrderToMirror,
): Promise<MirrorOutcome> {
  const purchaseOrder = readStoredOrder(row.raw);
  // The latest snapshot cannot be read. The row shows that, and the next readable one is mirrored.
  if (!purchaseOrder) return "nothing";
  const lines = await walmartService(container).listWalmartOrderLines({ walmart_order_id: row.id });
  const targets = targetItems(purchaseOrder, lines);
  const plan = planCancellation(
    order.items.map((item) => ({
      id: item.id,
      quantity: Number(item.detail.quantity),
      fulfilled: Number(item.detail.fulfilled_quantity),
      adjustments: item.adjustments ?? [],
    })),
    targets,
  );
  if (plan.changes.length) {
    await lease.renew();
    const methods = targetMethods(purchaseOrder, targets.values());
    await reduceOrder(container, order, plan, methods);
  }
  if (row.cancellation_reason && lines.some(({ cancelled }) => cancelled > 0))
    await annotateOrder(container, order, row.cancellation_reason);
  await releaseReservations(container, order, plan, new Set(targets.keys()));
  const [tooMany] = plan.tooManyFulfilled;
  if (tooMany) {
    const skuOf = (itemId: string) =>
      lines.find((line) => line.line_item_id === itemId)?.sku ?? "an item";
    const params = {
      sku: skuOf(tooMany.id),
      packed: String(tooMany.fulfilled),
      left: String(tooMany.left),
    };
    throw new MirrorProblem({ code: "canceled_after_fulfillment", params }, "walmart");
  }
  const [removed] = removedUnits(
    order.items.map((item) => ({ id: item.id, quantity: Number(item.detail.quantity) })),
    targets,
  );
  if (removed) {
    const item = itemNames(lines)(removed.line_item_id);
    const params = { quantity: String(removed.quantity), item };
    throw new MirrorProblem({ code: "removed_in_medusa", params }, "medusa");
  }
  return plan.changes.length ? "reduced" : "nothing";
}
