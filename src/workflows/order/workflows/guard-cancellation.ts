import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { requiresCancelRequest } from "../../../mapping";
import type { WalmartOrderLineRow } from "../../../modules/walmart/types";
import { walmartService } from "../../../sync/kernel/container";
import { clearDeadChanges } from "../../../sync/medusa/order-changes";
import { refreshFromWalmart } from "../../../sync/orders/read-back-order";
import { checkReason } from "../../../sync/orders/guards/check-reason";
import { findGuardedOrder } from "../../../sync/orders/guards/guarded-order";

export interface GuardCancellationInput {
  order_id: string;
  /** The request's body, as it came. */
  body: unknown;
}

const bodySchema = z.looseObject({ cancellation_reason: z.unknown() });

const guardCancellationStep = createStep(
  "walmart-guard-cancellation-step",
  async ({ order_id, body }: GuardCancellationInput, { container }) => {
    const found = await findGuardedOrder(container, order_id);
    // What Walmart has cancelled already may be cancelled here as any other order.
    if (!found) return new StepResponse({ guarded: false });
    const { row } = found;
    if (row.walmart_status === "canceled") {
      await clearDeadChanges(container.resolve(Modules.ORDER), order_id);
      return new StepResponse({ guarded: false });
    }
    const parsed = bodySchema.safeParse(body ?? {});
    const given = parsed.success ? parsed.data.cancellation_reason : undefined;
    // First without Walmart: a missing or unknown reason is told at once, also while Walmart is away.
    checkReason(given, "cancellation_reason", true);

    // The buyer's request, shipments and cancellations may be news of this minute.
    await refreshFromWalmart(container, row);
    const service = walmartService(container);
    const fresh = await service.retrieveWalmartOrder(row.id, {
      select: ["id", "cancel_requested", "walmart_status"],
    });
    if (fresh.walmart_status === "canceled") return new StepResponse({ guarded: false });
    const reason = checkReason(given, "cancellation_reason", fresh.cancel_requested);
    const lines = await service.listWalmartOrderLines({ walmart_order_id: row.id });
    if (lines.some((line) => line.shipped + line.delivered > 0))
      throw notAsAWhole("Part of this Walmart order is shipped", row.id);
    if (requiresCancelRequest(reason) && lines.some((line) => isOpen(line) && !line.cancel_requested))
      throw notAsAWhole("The buyer asked to cancel some lines of this Walmart order only", row.id);
    await clearDeadChanges(container.resolve(Modules.ORDER), order_id);
    await service.updateWalmartOrders({ id: row.id, chosen_reason: reason });
    return new StepResponse({ guarded: true });
  },
);

function isOpen(line: WalmartOrderLineRow): boolean {
  return line.created + line.acknowledged > 0;
}

function notAsAWhole(why: string, walmartOrderId: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `${why}, so it cannot be cancelled as a whole for this reason. Cancel single lines from the order's Walmart widget, ` +
      `or with POST /admin/walmart/orders/${walmartOrderId}/cancel-lines.`,
  );
}

/**
 * Decides whether core may cancel an order. For a Walmart order one of Walmart's reasons is needed and stored before
 * the cancellation is made; orders of other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then.
 */
export const guardCancellationWorkflow = createWorkflow(
  "walmart-guard-cancellation",
  (input: WorkflowData<GuardCancellationInput>) =>
    new WorkflowResponse(guardCancellationStep(input)),
);
