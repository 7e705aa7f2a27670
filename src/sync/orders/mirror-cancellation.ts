import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderFulfillmentWorkflow, cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { loggerOf, walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { planCancellation } from "./cancellation-plan";
import { type MedusaOrder, readMedusaOrder } from "../medusa/medusa-order";
import { MirrorProblem } from "../medusa/mirror-problem";
import { clearDeadChanges } from "../medusa/order-changes";
import { inTurn } from "../medusa/order-lease";
import { readStoredOrder } from "./prepare-order";
import { reduceOrder } from "./reduce-order";
import { refundCancelled } from "../medusa/refund-canceled";
import { releaseReservations } from "./release-reservations";
import { wantedItems, wantedMethods } from "./wanted-items";
import { allowReserving } from "./allow-reserving";
import { annotateCancellation } from "../medusa/annotate-cancellation";

export type MirrorOutcome = "nothing" | "canceled" | "reduced" | "problem";

/**
 * Makes a Medusa order follow what is cancelled at Walmart, whoever cancelled it there: all units → the order is
 * cancelled; some → their quantities are taken off by an order edit, their reservations freed, their price refunded
 * (on paper: Walmart pays its customer). Compares both sides and does what is missing, so it can be repeated; what it
 * cannot do is shown on the order.
 */
export async function mirrorCancellation(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<MirrorOutcome> {
  const outcome = await inTurn(container, walmartOrderId, async () => {
    const row = await walmartService(container).retrieveWalmartOrder(walmartOrderId);
    const order = row.order_id ? await readMedusaOrder(container, row.order_id) : null;
    return order ? await follow(container, row, order) : "nothing";
  });
  return outcome ?? "nothing";
}

async function follow(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  try {
    const outcome = await compareTwice(container, row, order);
    await setProblem(container, row, null);
    return outcome;
  } catch (error) {
    if (!(error instanceof MirrorProblem)) throw error;
    await setProblem(container, row, error);
    return "problem";
  }
}

/** Somebody in the admin may change the same order in this moment: the second look finds what they did. */
async function compareTwice(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  try {
    return await compare(container, row, order);
  } catch (first) {
    if (first instanceof MirrorProblem) throw first;
  }
  try {
    return await compare(container, row, (await readMedusaOrder(container, order.id)) ?? order);
  } catch (error) {
    if (error instanceof MirrorProblem) throw error;
    const message =
      `The Medusa order could not follow Walmart's cancellation: ${describeError(error)} It is tried again by itself; ` +
      "Retry tries it now.";
    loggerOf(container).error(`walmart: ${row.purchase_order_id}: ${message}`);
    throw new MirrorProblem(message, "medusa");
  }
}

async function compare(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  if (order.status === "canceled" || order.canceled_at) return await agree(container, row);
  return row.walmart_status === "canceled"
    ? await cancelWhole(container, row, order)
    : await reduce(container, row, order);
}

/** Both sides are cancelled: what Medusa had failed to tell Walmart no longer matters. */
async function agree(container: MedusaContainer, row: WalmartOrderRow): Promise<MirrorOutcome> {
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
      "Walmart has cancelled the purchase order.",
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
      "Walmart has cancelled this purchase order, but a shipment was made here. Stop the parcel if you can, then mark " +
        "this as resolved.",
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
  await clearDeadChanges(container.resolve(Modules.ORDER), order.id);
  await cancelOrderWorkflow(container).run({
    input: { order_id: order.id, no_notification: true },
  });
  await agree(container, row);
  return "canceled";
}

async function reduce(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<MirrorOutcome> {
  const purchaseOrder = readStoredOrder(row.raw);
  // Walmart's last answer could not be read: that stands on the row, and the next readable one is followed.
  if (!purchaseOrder) return "nothing";
  const lines = await walmartService(container).listWalmartOrderLines({ walmart_order_id: row.id });
  const wanted = wantedItems(purchaseOrder, lines);
  const plan = planCancellation(
    order.items.map((item) => ({
      id: item.id,
      quantity: Number(item.detail.quantity),
      fulfilled: Number(item.detail.fulfilled_quantity),
      adjustments: item.adjustments ?? [],
    })),
    wanted,
  );
  if (plan.changes.length) {
    const methods = wantedMethods(purchaseOrder, wanted.values());
    await reduceOrder(container, order, plan, methods);
  }
  await releaseReservations(container, order, plan, new Set(wanted.keys()));
  const refunded =
    lines.some((line) => line.cancelled > 0) && (await refundCancelled(container, row, order.id));
  const [tooMany] = plan.tooManyFulfilled;
  if (tooMany) {
    throw new MirrorProblem(
      `Walmart has cancelled units that are fulfilled here (item ${tooMany.id}: ${tooMany.fulfilled} fulfilled, ` +
        `${tooMany.wanted} still wanted). Cancel the fulfilment; if the parcel has left, mark this as resolved.`,
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
  // What the merchant marked as resolved is not shown again while it lasts.
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
