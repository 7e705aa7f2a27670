import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import type {
  WalmartOrderLineRow,
  WalmartOrderRow,
  WalmartUpdateRow,
} from "../../modules/walmart/types";
import { walmartService } from "../shared/container";
import { dispatchUpdates } from "../update/lib/dispatch";
import { cancelPayloadSchema } from "../update/kinds/cancel";
import { checkReason } from "./guards/check-reason";
import { refreshFromWalmart } from "./lib/refresh-from-walmart";

export interface CancelLinesInput {
  walmart_order_id: string;
  reason: string;
  lines: { line_item_id: string; quantity: number }[];
  actor_id?: string | null;
}

const cancelLinesStep = createStep(
  "walmart-cancel-lines-step",
  async (input: CancelLinesInput, { container }) => {
    const service = walmartService(container);
    let order = await service.retrieveWalmartOrder(input.walmart_order_id);
    // What can be cancelled is Walmart's to say, as of now.
    await refreshFromWalmart(container, order);
    order = await service.retrieveWalmartOrder(order.id);
    if (!order.order_id || order.fulfilled_by === "wfs") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        order.order_id
          ? "Walmart fulfils this order itself (WFS): it cannot be cancelled from here."
          : "This purchase order has no Medusa order yet. Mend what its status says first, or cancel it in Seller Center.",
      );
    }
    const reason = checkReason(input.reason, "reason", order.cancel_requested);
    const [lines, earlier] = await Promise.all([
      service.listWalmartOrderLines({ walmart_order_id: order.id }),
      service.listWalmartUpdates({ walmart_order_id: order.id, kind: "cancel" }),
    ]);
    const items = merge(input.lines);
    for (const item of items) checkUnits(item, lines, earlier);
    await service.queueUpdates([
      {
        account_id: order.account_id,
        walmart_order_id: order.id,
        kind: "cancel",
        idempotency_key: keyOf(order, items, earlier),
        payload: { reason, items, actor_id: input.actor_id ?? null },
      },
    ]);
    await service.updateWalmartOrders({ id: order.id, cancellation_reason: reason });
    await dispatchUpdates(container, { account_id: order.account_id });
    return new StepResponse({ id: order.id });
  },
);

/** The n-th cancellation of these units: a double click is one, a second cancellation later is another. */
function keyOf(
  order: WalmartOrderRow,
  items: CancelLinesInput["lines"],
  earlier: WalmartUpdateRow[],
): string {
  const units = items.map((item) => `${item.line_item_id}x${item.quantity}`).join("+");
  const ended = earlier.filter(
    (update) => update.state !== "pending" && update.state !== "sending",
  ).length;
  return `cancel:${order.claimed_order_id}:${units}:${ended}`;
}

function merge(lines: CancelLinesInput["lines"]): CancelLinesInput["lines"] {
  const units = new Map<string, number>();
  for (const line of lines)
    units.set(line.line_item_id, (units.get(line.line_item_id) ?? 0) + line.quantity);
  return [...units]
    .map(([line_item_id, quantity]) => ({ line_item_id, quantity }))
    .sort((a, b) => (a.line_item_id < b.line_item_id ? -1 : 1));
}

function checkUnits(
  item: CancelLinesInput["lines"][number],
  lines: WalmartOrderLineRow[],
  earlier: WalmartUpdateRow[],
): void {
  const own = lines.filter((line) => line.line_item_id === item.line_item_id);
  if (!own.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: the item "${item.line_item_id}" is not part of this Walmart order. Use the line_item_id of one of its lines.`,
    );
  }
  const open = own.reduce((sum, line) => sum + line.created + line.acknowledged, 0);
  const underWay = earlier
    .filter((update) => update.state === "pending" || update.state === "sending")
    .flatMap((update) => cancelPayloadSchema.parse(update.payload).items ?? [])
    .filter((one) => one.line_item_id === item.line_item_id)
    .reduce((sum, one) => sum + one.quantity, 0);
  if (item.quantity > open - underWay) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: ${item.quantity} units of "${item.line_item_id}" are asked for, but only ${Math.max(0, open - underWay)} can ` +
        "still be cancelled; the others are shipped, cancelled, or being cancelled.",
    );
  }
}

/** Cancels single lines or quantities at Walmart; the Medusa order follows when Walmart has confirmed. */
export const cancelWalmartLinesWorkflow = createWorkflow(
  "walmart-cancel-lines",
  (input: WorkflowData<CancelLinesInput>) => new WorkflowResponse(cancelLinesStep(input)),
);
