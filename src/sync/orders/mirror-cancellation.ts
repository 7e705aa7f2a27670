import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { planCancellation } from "./plan-cancellation";
import { type MedusaOrder, readMedusaOrder } from "../medusa/medusa-order";
import { MirrorProblem } from "../medusa/mirror-problem";
import { clearAbandonedChanges } from "../medusa/order-changes";
import { withOrderLease } from "../medusa/order-lease";
import { readStoredOrder } from "./prepare-order";
import { reduceOrder } from "./reduce-order";
import { refundCanceled } from "../medusa/refund-canceled";
import { releaseReservations } from "./release-reservations";
import { targetItems, targetMethods } from "./target-items";
import { allowReserving } from "./allow-reserving";
import { annotateCancellation } from "../medusa/annotate-cancellation";

export type MirrorOutcome = "nothing" | "canceled" | "reduced" | "problem";

/**
 * Mirrors cancellations at Walmart, by whomever, in the Medusa order. If all units are canceled, the order is
 * canceled. If some are, an order edit reduces the quantities, their reservations are released and their price is
 * refunded (records only: Walmart pays the buyer). Compares both sides and does what is missing, so it can be
 * repeated. Problems are shown on the order.
 */
export async function mirrorCancellation(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<MirrorOutcome> {
  const outcome = await withOrderLease(container, walmartOrderId, async () => {
    const row = await walmartService(container).retrieveWalmartOrder(walmartOrderId);
    const order = row.order_id ? await readMedusaOrder(container, row.order_id) : null;
    return order ? await mirror(container, row, order) : "nothing";
  });
  return outcome ?? "nothing";
}

async function mirror(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  try {
    const outcome = await applyWithRetry(container, row, order);
    await setProblem(container, row, null);
    return outcome;
  } catch (error) {
    if (!(error instanceof MirrorProblem)) throw error;
    await setProblem(container, row, error);
    return "problem";
  }
}

/** An admin user may change the order at the same time: the second attempt reads it again. */
async function applyWithRetry(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  try {
    return await apply(container, row, order);
  } catch (first) {
    if (first instanceof MirrorProblem) throw first;
  }
  try {
    return await apply(container, row, (await readMedusaOrder(container, order.id)) ?? order);
  } catch (error) {
    if (error instanceof MirrorProblem) throw error;
    const message =
      `The cancellation at Walmart could not be applied to the Medusa order: ${describeError(error)} The plugin ` +
      "retries automatically. To retry now, choose Retry.";
    loggerOf(container).error(`walmart: ${row.purchase_order_id}: ${message}`);
    throw new MirrorProblem(message, "medusa");
  }
}

async function apply(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  if (order.status === "canceled" || order.canceled_at) return await resolveBoth(container, row);
  return row.walmart_status === "canceled"
    ? await cancelWhole(container, row, order)
    : await reduce(container, row, order);
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
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  const open = order.fulfillments.filter((fulfillment) => !fulfillment.canceled_at);
  if (open.some((fulfillment) => fulfillment.shipped_at)) {
    throw new MirrorProblem(
      "Walmart canceled this purchase order, but a shipment was created in Medusa. Stop the parcel if you can, then " +
        "mark this as resolved.",
      "walmart",
    );
  }
  await allowReserving(container, open);
  for (const fulfillment of open) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id: fulfillment.id },
    });
  }
  await annotateCancellation(container, { order_id: order.id, reason: row.cancellation_reason });
  await clearAbandonedChanges(container.resolve(Modules.ORDER), order.id);
  await cancelOrderWorkflow(container).run({
    input: { order_id: order.id, no_notification: true },
  });
  await resolveBoth(container, row);
  return "canceled";
}

async function reduce(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
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
    const methods = targetMethods(purchaseOrder, targets.values());
    await reduceOrder(container, order, plan, methods);
  }
  await releaseReservations(container, order, plan, new Set(targets.keys()));
  const refunded =
    lines.some((line) => line.cancelled > 0) && (await refundCanceled(container, row, order.id));
  const [tooMany] = plan.tooManyFulfilled;
  if (tooMany) {
    const skuOf = (itemId: string) =>
      lines.find((line) => line.line_item_id === itemId)?.sku ?? "an item";
    throw new MirrorProblem(
      `Units of ${skuOf(tooMany.id)} that are fulfilled in Medusa were canceled at Walmart (${tooMany.fulfilled} ` +
        `fulfilled, ${tooMany.left} left at Walmart). Cancel the fulfillment. If the parcel was already sent, mark this as resolved.`,
      "walmart",
    );
  }
  return plan.changes.length || refunded ? "reduced" : "nothing";
}

async function setProblem(
  container: MedusaContainer,
  row: WalmartOrderRow,
  found: MirrorProblem | null,
): Promise<void> {
  // A problem that the merchant marked as resolved is not shown again while it lasts.
  const isResolved = found !== null && found.message === row.resolved_problem;
  const problem = found && !isResolved ? found : null;
  const resolved_problem = isResolved ? row.resolved_problem : null;
  if ((problem?.message ?? null) === row.problem && resolved_problem === row.resolved_problem)
    return;
  const service = walmartService(container);
  await service.updateWalmartOrders({
    id: row.id,
    problem: problem?.message ?? null,
    problem_origin: problem?.origin ?? null,
    resolved_problem,
  });
  await service.orders.refreshStatuses([row.id]);
}
