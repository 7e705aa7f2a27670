import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import { nthKey, OPEN_STATES } from "../../../sync/messages/open-messages";
import { requireAccount } from "../../../sync/accounts/require-account";
import { deliverNow } from "../../../sync/outbox/deliver-now";
import { checkReason } from "../../../sync/orders/guards/check-reason";
import { checkItem, type ItemUnits, mergeItems } from "../../../sync/orders/lines-to-cancel";
import { readMedusaOrder } from "../../../sync/medusa/medusa-order";
import { refreshFromWalmart } from "../../../sync/orders/read-back-order";
import { newMessage } from "../../../sync/messages/new-message";
import { cancel } from "../../../sync/messages/cancel";

export interface CancelLinesInput {
  walmart_order_id: string;
  reason: string;
  lines: ItemUnits[];
  actor_id?: string | null;
}

const cancelLinesStep = createStep(
  "walmart-cancel-lines-step",
  async (input: CancelLinesInput, { container }) => {
    const service = walmartService(container);
    const order = await service.retrieveWalmartOrder(input.walmart_order_id);
    requireCancellable(order);
    await requireAccount(container, order);
    const items = mergeItems(input.lines);
    // Found out before anything else is done: a second click on the same button finds the first one under way.
    const key = await keyOf(container, order, items);
    await queue(container, order, key, items, input);
    await deliverNow(container, { account_id: order.account_id, walmart_order_id: order.id });
    return new StepResponse({ id: order.id });
  },
);

function requireCancellable(order: WalmartOrderRow): void {
  if (order.order_id && order.fulfilled_by !== "wfs") return;
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    order.order_id
      ? "Walmart fulfils this order itself (WFS): it cannot be cancelled from here."
      : "This purchase order has no Medusa order yet. Mend what its status says first, or cancel it in Seller Center.",
  );
}

/** Checks the request against what Walmart says now, and stores it. */
async function queue(
  container: MedusaContainer,
  order: WalmartOrderRow,
  key: string,
  items: ItemUnits[],
  input: CancelLinesInput,
): Promise<void> {
  const service = walmartService(container);
  const isKnown = async () =>
    (await service.listWalmartUpdates({ idempotency_key: key }, { select: ["id"] })).length > 0;
  if (await isKnown()) return;
  await refreshFromWalmart(container, order);
  if (await isKnown()) return;
  const [fresh, lines, open, medusaOrder] = await Promise.all([
    service.retrieveWalmartOrder(order.id, { select: ["id", "cancel_requested"] }),
    service.listWalmartOrderLines({ walmart_order_id: order.id }),
    service.listWalmartUpdates({
      walmart_order_id: order.id,
      state: OPEN_STATES,
      idempotency_key: { $ne: key },
    }),
    readMedusaOrder(container, order.claimed_order_id),
  ]);
  const reason = checkReason(input.reason, "reason", fresh.cancel_requested);
  for (const item of items) checkItem(item, reason, lines, open, medusaOrder);
  await service.messages.add([
    newMessage(cancel, {
      account_id: order.account_id,
      walmart_order_id: order.id,
      idempotency_key: key,
      payload: { reason, items, actor_id: input.actor_id ?? null },
    }),
  ]);
}

/** The n-th cancellation of these units: one that is asked for before the last one has ended is the same. */
async function keyOf(
  container: MedusaContainer,
  order: WalmartOrderRow,
  items: ItemUnits[],
): Promise<string> {
  const units = items.map((item) => `${item.line_item_id}x${item.quantity}`).join("+");
  const prefix = `cancel:${order.claimed_order_id}:${units}:`;
  const earlier = await walmartService(container).listWalmartUpdates(
    { walmart_order_id: order.id, kind: "cancel" },
    { select: ["id", "idempotency_key", "state"] },
  );
  return nthKey(prefix, earlier);
}

/** Cancels single lines or quantities at Walmart; the Medusa order follows when Walmart has confirmed. */
export const cancelWalmartLinesWorkflow = createWorkflow(
  "walmart-cancel-lines",
  (input: WorkflowData<CancelLinesInput>) => new WorkflowResponse(cancelLinesStep(input)),
);
