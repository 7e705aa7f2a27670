import { resolveCarrier, toWalmartCarrier, trackingNumberFault } from "../../../mapping/tracking";

/** The tracking of a parcel, as entered. */
export interface EnteredTracking {
  tracking_number: string;
  carrier: string;
  tracking_url: string;
  allow_unrecognized: boolean;
}

/** What the carrier of a parcel depends on apart from what was entered. */
export interface ParcelContext {
  purchase_order_id: string;
  customer_order_id: string | null;
  /** The account's carrier for the order's shipping option. */
  mappedCarrier: string | null;
}

/** What is wrong with a parcel: a key of the texts, their values, and the field that it is about. */
export interface ParcelFault {
  field: "tracking_number" | "carrier" | "tracking_url";
  code:
    | "missing"
    | "characters"
    | "order_number"
    | "checkDigit"
    | "contradiction"
    | "unrecognized"
    | "linkRequired";
  values: Record<string, string>;
}

/** A parcel's carrier, or what is wrong with it. The server judges with the same functions. */
export type ParcelState = { carrier: string; fault: null } | { carrier: null; fault: ParcelFault };

export function judgeParcel(parcel: EnteredTracking, order: ParcelContext): ParcelState {
  const entered = parcel.carrier.trim();
  const code = trackingNumberFault(parcel.tracking_number, {
    carrier: toWalmartCarrier(entered),
    purchaseOrderId: order.purchase_order_id,
    customerOrderId: order.customer_order_id,
  });
  if (code) return { carrier: null, fault: { field: "tracking_number", code, values: {} } };
  const resolved = resolveCarrier({
    carrier: entered,
    mapped: order.mappedCarrier,
    trackingNumber: parcel.tracking_number,
    trackingUrl: parcel.tracking_url,
    allowUnrecognized: parcel.allow_unrecognized,
    isStrict: true,
  });
  if (resolved.ok) return { carrier: resolved.carrier ?? resolved.otherCarrier ?? "", fault: null };
  const { recognized = "", named = "" } = resolved;
  const fault = (field: ParcelFault["field"], code: ParcelFault["code"]): ParcelState => ({
    carrier: null,
    fault: { field, code, values: { recognized, named } },
  });
  if (resolved.about === "number") return fault("tracking_number", "checkDigit");
  if (resolved.about === "both") return fault("carrier", "contradiction");
  return named ? fault("tracking_url", "linkRequired") : fault("carrier", "unrecognized");
}
