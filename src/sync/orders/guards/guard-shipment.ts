import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { accountGone } from "../../accounts/require-account";
import { readSettings } from "../../../types/schemas/account-settings";
import { undoPartialShipment } from "../undo-partial-shipment";
import { checkLabels } from "./check-labels";
import type { GuardResult } from "./guard-cancellation";
import { findGuardedOrder } from "./guarded-order";
import { requireOpenUnits } from "./require-open-units";

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
  metadata: z.looseObject({ carrier: z.unknown(), allow_unrecognized: z.unknown() }).nullish(),
});

/**
 * Checks whether core may mark a fulfillment as shipped. For a Walmart order every label needs a tracking number and a
 * carrier that Walmart accepts; orders of other channels pass.
 *
 * @throws MedusaError (INVALID_DATA, NOT_ALLOWED); nothing is changed then
 */
export async function guardShipment(
  container: MedusaContainer,
  { order_id, fulfillment_id, body }: GuardShipmentInput,
): Promise<GuardResult> {
  const found = await findGuardedOrder(container, order_id);
  if (!found) return { guarded: false };
  const { row, account } = found;
  if (row.walmart_status === "canceled") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Walmart canceled this purchase order, so it must not be shipped. Cancel the fulfillment.",
    );
  }
  if (!account) throw await accountGone(container, row);
  const parsed = bodySchema.safeParse(body ?? {});
  const shipment = parsed.success ? parsed.data : {};
  const fulfillments = container.resolve(Modules.FULFILLMENT);
  const [fulfillment] = await fulfillments.listFulfillments(
    { id: [fulfillment_id] },
    {
      select: ["id", "metadata", "shipping_option_id", "provider_id"],
      relations: ["items"],
    },
  );
  const carriers = readSettings(account.settings).carriers ?? {};
  const named = trimmed(shipment.metadata?.carrier);
  const isAllowed = shipment.metadata?.allow_unrecognized === true;
  checkLabels({
    labels: shipment.labels,
    carrier: named ?? trimmed(fulfillment?.metadata?.carrier),
    mappedCarrier:
      carriers[fulfillment?.shipping_option_id ?? ""] ??
      carriers[fulfillment?.provider_id ?? ""] ??
      null,
    allowUnrecognized: isAllowed || fulfillment?.metadata?.allow_unrecognized === true,
    purchaseOrderId: row.purchase_order_id,
    customerOrderId: row.customer_order_id,
  });
  await requireOpenUnits(
    container,
    { row, account },
    {
      lineItemIds: (fulfillment?.items ?? []).flatMap((item) => item.line_item_id ?? []),
      trackingNumbers: (shipment.labels ?? []).map(({ tracking_number }) =>
        String(tracking_number),
      ),
    },
  );
  // Core drops a shipment's metadata, but the message to Walmart needs the carrier.
  if (fulfillment && (named || isAllowed)) {
    await fulfillments.updateFulfillment(fulfillment.id, {
      metadata: {
        ...fulfillment.metadata,
        ...(named && { carrier: named }),
        ...(isAllowed && { allow_unrecognized: true }),
      },
    });
  }
  await undoPartialShipment(container, row.id, { order_id, fulfillment_id });
  return { guarded: true };
}

function trimmed(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim() : null;
}
