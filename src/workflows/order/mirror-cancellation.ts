import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import {
  cancelOrderFulfillmentWorkflow,
  cancelOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows";
import type { WalmartOrderLineRow, WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../shared/container";
import { type CancellationPlan, planCancellation } from "./lib/cancellation-plan";
import { type MedusaOrder, paymentsOf, readMedusaOrder } from "./lib/medusa-order";
import { releaseReservations } from "./lib/release-reservations";
import { annotateCancellation } from "./steps/annotate-cancellation";

export interface MirrorCancellationInput {
  walmart_order_id: string;
}

export type MirrorOutcome = "nothing" | "canceled" | "reduced" | "problem";

/** Marks the refunds that stand for cancelled units, so that they can be told from refunds of returns. */
export const CANCELLATION_REFUND_NOTE = "Cancelled at Walmart";

/**
 * Makes a Medusa order follow what is cancelled at Walmart, whoever cancelled it there: all units → the order is
 * cancelled; some → their quantities are taken off by an order edit, their reservations freed, their price refunded
 * (on paper: Walmart pays its customer). Compares both sides and does what is missing, so it can be repeated.
 */
const mirrorCancellationStep = createStep(
  "walmart-mirror-cancellation-step",
  async ({ walmart_order_id }: MirrorCancellationInput, { container }) => {
    const service = walmartService(container);
    const row = await service.retrieveWalmartOrder(walmart_order_id);
    if (!row.order_id) return new StepResponse<MirrorOutcome>("nothing");
    const order = await readMedusaOrder(container, row.order_id);
    if (!order || order.status === "canceled" || order.canceled_at)
      return new StepResponse<MirrorOutcome>("nothing");

    const outcome =
      row.walmart_status === "canceled"
        ? await cancelWhole(container, row, order)
        : await reduce(
            container,
            row,
            order,
            await service.listWalmartOrderLines({ walmart_order_id }),
          );
    await settleProblem(container, row, outcome);
    return new StepResponse<MirrorOutcome>(outcome.kind);
  },
);

type Outcome = { kind: Exclude<MirrorOutcome, "problem"> } | { kind: "problem"; problem: string };

async function cancelWhole(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<Outcome> {
  const open = order.fulfillments.filter((fulfillment) => !fulfillment.canceled_at);
  if (open.some((fulfillment) => fulfillment.shipped_at)) {
    return {
      kind: "problem",
      problem:
        "Walmart has cancelled this purchase order, but a shipment was made here. Stop the parcel if you can; then " +
        "cancel the fulfilment and mark this as resolved.",
    };
  }
  for (const fulfillment of open) {
    await cancelOrderFulfillmentWorkflow(container).run({
      input: { order_id: order.id, fulfillment_id: fulfillment.id },
    });
  }
  await annotateCancellation(container, { order_id: order.id, reason: row.cancellation_reason });
  await cancelOrderWorkflow(container).run({
    input: { order_id: order.id, no_notification: true },
  });
  return { kind: "canceled" };
}

async function reduce(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
  lines: WalmartOrderLineRow[],
): Promise<Outcome> {
  const plan = planCancellation(
    order.items.map((item) => ({
      id: item.id,
      quantity: Number(item.detail.quantity),
      fulfilled: Number(item.detail.fulfilled_quantity),
      adjustments: item.adjustments ?? [],
    })),
    lines,
  );
  if (plan.changes.length) await editOrder(container, order, plan);
  await releaseReservations(container, order, plan);
  const refunded =
    lines.some((line) => line.cancelled > 0) && (await refundCancelled(container, row, order));
  const [tooMany] = plan.tooManyFulfilled;
  if (tooMany) {
    return {
      kind: "problem",
      problem:
        `Walmart has cancelled units that are fulfilled here (item ${tooMany.id}: ${tooMany.fulfilled} fulfilled, ` +
        `${tooMany.wanted} still wanted). Cancel the fulfilment, or mark this as resolved if the parcel has left.`,
    };
  }
  return { kind: plan.changes.length || refunded ? "reduced" : "nothing" };
}

/** An order edit straight through the order module: core's flow would refuse oversold items and recompute taxes. */
async function editOrder(
  container: MedusaContainer,
  order: MedusaOrder,
  plan: CancellationPlan,
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const change = await orders.createOrderChange({
    order_id: order.id,
    change_type: "edit",
    description: "Units cancelled at Walmart",
    internal_note: "Units cancelled at Walmart",
    created_by: "walmart",
    actions: plan.changes.map(({ id, from, to, adjustments }) => ({
      order_id: order.id,
      action: "ITEM_UPDATE",
      details: {
        reference_id: id,
        quantity: to,
        quantity_diff: to - from,
        ...(adjustments.length ? { adjustments } : {}),
      },
    })) as never,
  });
  await orders.confirmOrderChange({ id: change.id, confirmed_by: "walmart" } as never);
}

/** Refunds on paper what the cancelled units cost, less what was refunded for cancellations before. */
async function refundCancelled(
  container: MedusaContainer,
  row: WalmartOrderRow,
  order: MedusaOrder,
): Promise<boolean> {
  const fresh = await readMedusaOrder(container, order.id);
  const payment = fresh ? paymentsOf(fresh).find((one) => one.captures.length) : undefined;
  if (!payment) return false;
  const total = (rows: { amount: number }[]) =>
    rows.reduce((sum, one) => MathBN.add(sum, one.amount), MathBN.convert(0));
  const captured = total(payment.captures);
  const forCancellations = total(
    payment.refunds.filter((refund) => refund.note === CANCELLATION_REFUND_NOTE),
  );
  const owed = MathBN.sub(captured, Number(row.total), forCancellations).decimalPlaces(2);
  const possible = MathBN.sub(captured, total(payment.refunds));
  const amount = MathBN.min(owed, possible);
  if (!amount.isGreaterThan(0)) return false;
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: payment.id,
      amount: amount.toNumber(),
      note: CANCELLATION_REFUND_NOTE,
      created_by: "walmart",
    },
  });
  return true;
}

async function settleProblem(
  container: MedusaContainer,
  row: WalmartOrderRow,
  outcome: Outcome,
): Promise<void> {
  const problem = outcome.kind === "problem" ? outcome.problem : null;
  if (problem === row.problem) return;
  const service = walmartService(container);
  await service.updateWalmartOrders({
    id: row.id,
    problem,
    problem_origin: problem ? "walmart" : null,
  });
  await service.refreshStatuses([row.id]);
}

/** Makes one Medusa order follow the cancellations of its purchase order. */
export const mirrorCancellationWorkflow = createWorkflow(
  "walmart-mirror-cancellation",
  (input: WorkflowData<MirrorCancellationInput>) =>
    new WorkflowResponse(mirrorCancellationStep(input)),
);
