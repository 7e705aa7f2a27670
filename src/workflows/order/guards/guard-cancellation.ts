import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { walmartService } from "../../shared/container";
import { refreshFromWalmart } from "../lib/refresh-from-walmart";
import { checkReason } from "./check-reason";

export interface GuardCancellationInput {
  order_id: string;
  /** The request's body, as it came. */
  body: unknown;
}

const bodySchema = z.looseObject({ cancellation_reason: z.unknown() });

const guardCancellationStep = createStep(
  "walmart-guard-cancellation-step",
  async ({ order_id, body }: GuardCancellationInput, { container }) => {
    const service = walmartService(container);
    const [row] = await service.listWalmartOrders(
      { claimed_order_id: order_id },
      {
        select: [
          "id",
          "account_id",
          "purchase_order_id",
          "fulfilled_by",
          "walmart_status",
          "cancel_requested",
        ],
      },
    );
    if (!row || row.fulfilled_by === "wfs" || row.walmart_status === "canceled")
      return new StepResponse({ guarded: false });
    const parsed = bodySchema.safeParse(body ?? {});
    const given = parsed.success ? parsed.data.cancellation_reason : undefined;
    // First without Walmart: a missing reason is told at once, also while Walmart is away.
    if (given === undefined || given === null || given === "")
      checkReason(given, "cancellation_reason", false);

    // The buyer's request and shipments may be news of this minute.
    await refreshFromWalmart(container, row);
    const [lines, fresh] = await Promise.all([
      service.listWalmartOrderLines(
        { walmart_order_id: row.id },
        { select: ["shipped", "delivered"] },
      ),
      service.retrieveWalmartOrder(row.id, {
        select: ["id", "cancel_requested", "walmart_status"],
      }),
    ]);
    const reason = checkReason(given, "cancellation_reason", fresh.cancel_requested);
    if (lines.some((line) => line.shipped + line.delivered > 0)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Part of this Walmart order is shipped, so it cannot be cancelled as a whole. Cancel what is left from the " +
          `order's Walmart widget, or with POST /admin/walmart/orders/${row.id}/cancel-lines.`,
      );
    }
    await service.updateWalmartOrders({ id: row.id, chosen_reason: reason });
    return new StepResponse({ guarded: true });
  },
);

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
