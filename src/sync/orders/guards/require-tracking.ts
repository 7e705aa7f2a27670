import { MedusaError } from "@medusajs/framework/utils";
import { cleanTrackingNumber, resolveCarrier, trackingNumberProblem } from "../../../mapping";
import type { TrackPayload } from "../../messages/track/payload";

/** New tracking details for a parcel, as entered by a merchant. */
export interface TrackingChange {
  /** The current tracking number of the parcel. */
  tracking_number: string;
  /** May be unchanged if only the carrier or the link changes. */
  new_tracking_number: string;
  /** Carrier as entered; recognized from the number if omitted. */
  carrier?: string | null;
  tracking_url?: string | null;
  actor_id?: string | null;
}

/**
 * The payload of a tracking change.
 *
 * @throws MedusaError (INVALID_DATA) that names the field and what to do
 */
export function requireTracking(
  input: TrackingChange,
  order: { purchase_order_id: string; customer_order_id: string | null },
): TrackPayload {
  const number = cleanTrackingNumber(input.new_tracking_number);
  const problem = trackingNumberProblem(number, {
    purchaseOrderId: order.purchase_order_id,
    customerOrderId: order.customer_order_id,
  });
  if (problem) throw invalid(`new_tracking_number: ${problem}`);
  const carrier = resolveCarrier({
    carrier: input.carrier ?? null,
    trackingNumber: number,
    trackingUrl: input.tracking_url ?? null,
  });
  if (!carrier.ok) {
    throw invalid(
      `carrier: ${carrier.cause} Enter a carrier that Walmart supports (for example "UPS"), or add a tracking link that starts with https:// (tracking_url).`,
    );
  }
  return {
    current: cleanTrackingNumber(input.tracking_number),
    tracking_number: number,
    tracking_url: carrier.trackingUrl ?? null,
    carrier: carrier.carrier ?? null,
    other_carrier: carrier.otherCarrier ?? null,
    actor_id: input.actor_id ?? null,
  };
}

function invalid(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
