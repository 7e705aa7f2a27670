import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readSettings } from "../../../types/schemas/account-settings";
import { undoPartialShipment } from "../../../sync/orders/undo-partial-shipment";
import { checkLabels } from "../../../sync/orders/guards/check-labels";
import { findGuardedOrder } from "../../../sync/orders/guards/guarded-order";

export interface GuardShipmentInput {
  order_id: string;
  fulfillment_id: string;
  /** The request's body, as core validated it. */
  body: unknown;
}

const bodySchema = z.looseObject({
  labels: z
    .array(z.looseObject({ tracking_number: z.unknown(), tracking_url: z.unknown() }))
    .nullish(),
  metadata: z.looseObject({ carrier: z.unknown() }).nullish(),
});

const guardShipmentStep = createStep(
  "walmart-guard-shipment-step",
  async ({ order_id, fulfillment_id, body }: GuardShipmentInput, { container }) => {
    const found = await findGuardedOrder(container, order_id);
    if (!found) return new StepResponse({ guarded: false });
    const { row, account } = found;
    if (row.walmart_status === "canceled") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Walmart has cancelled this purchase order: do not ship it. Cancel the fulfilment.",
      );
    }
    const parsed = bodySchema.safeParse(body ?? {});
    const shipment = parsed.success ? parsed.data : {};
    const fulfillments = container.resolve(Modules.FULFILLMENT);
    const [fulfillment] = await fulfillments.listFulfillments(
      { id: [fulfillment_id] },
      { select: ["id", "metadata", "shipping_option_id", "provider_id"] },
    );
    const carriers = readSettings(account.settings).carriers ?? {};
    const named = name(shipment.metadata?.carrier);
    checkLabels({
      labels: shipment.labels,
      carrier: named ?? name(fulfillment?.metadata?.carrier),
      mappedCarrier:
        carriers[fulfillment?.shipping_option_id ?? ""] ??
        carriers[fulfillment?.provider_id ?? ""] ??
        null,
      purchaseOrderId: row.purchase_order_id,
      customerOrderId: row.customer_order_id,
    });
    // Core keeps nothing of a shipment's metadata; the carrier must be found again when the update is made.
    if (fulfillment && named) {
      await fulfillments.updateFulfillment(fulfillment.id, {
        metadata: { ...fulfillment.metadata, carrier: named },
      });
    }
    await undoPartialShipment(container, row.id, { order_id, fulfillment_id });
    return new StepResponse({ guarded: true });
  },
);

function name(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim() : null;
}

/**
 * Decides whether core may mark a fulfilment as shipped. For a Walmart order every label needs a tracking number and a
 * carrier that Walmart takes; orders of other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then.
 */
export const guardShipmentWorkflow = createWorkflow(
  "walmart-guard-shipment",
  (input: WorkflowData<GuardShipmentInput>) => new WorkflowResponse(guardShipmentStep(input)),
);
