import { cleanTrackingNumber, sentTrackingNumber } from "../../../mapping";
import type { TrackPayload } from "../../messages/track/payload";
import { checkTracking } from "./check-tracking";

/** New tracking details for a parcel, as entered by a merchant. */
export interface TrackingChange {
  /** The current tracking number of the parcel. */
  tracking_number: string;
  /** May be unchanged if only the carrier or the link changes. */
  new_tracking_number: string;
  /** Carrier as entered; recognized from the number if omitted. */
  carrier?: string | null;
  tracking_url?: string | null;
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized?: boolean;
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
  const given = input.new_tracking_number;
  const carrier = checkTracking({ ...input, tracking_number: given }, order, {
    number: "new_tracking_number",
    carrier: "carrier",
  });
  return {
    current: cleanTrackingNumber(input.tracking_number),
    tracking_number: sentTrackingNumber(given, carrier.carrier),
    tracking_url: carrier.trackingUrl ?? null,
    carrier: carrier.carrier ?? null,
    other_carrier: carrier.otherCarrier ?? null,
    actor_id: input.actor_id ?? null,
  };
}
