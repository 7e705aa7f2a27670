import {
  bareTrackingNumber,
  cleanTrackingNumber,
  lineTracking,
  type LineTracking,
} from "../../mapping";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { WalmartPurchaseOrder } from "../../walmart-api";
import { type ShipPlan, shipPlanSchema } from "./ship/payload";
import { type TrackPayload, trackPayloadSchema } from "./track/payload";

/** Units of a line in transit under a tracking number. */
export interface ShippedParcel {
  line_number: string;
  quantity: number;
  tracking_number: string;
  /** ISO 8601, in UTC. */
  shipped_at: string | null;
}

/** Identifies a parcel: Walmart may return a number in another case, and Seller Center with separators. */
export const parcelKey = bareTrackingNumber;

/** The parcels with the number to replace, without those that Walmart already shows as requested. */
export function parcelsToCorrect(
  order: WalmartPurchaseOrder,
  requested: TrackPayload,
): ShippedParcel[] {
  return order.orderLines.orderLine.flatMap((line) => {
    const shipped = line.orderLineStatuses.orderLineStatus.filter(
      ({ status }) => status === "Shipped",
    );
    const parcels = lineTracking({ ...line, orderLineStatuses: { orderLineStatus: shipped } });
    return parcels
      .filter((one) => parcelKey(one.tracking_number) === parcelKey(requested.current))
      .filter((one) => !isAsRequested(one, requested))
      .map((one) => ({
        line_number: line.lineNumber,
        quantity: one.quantity,
        tracking_number: one.tracking_number ?? requested.current,
        shipped_at: one.shipped_at,
      }));
  });
}

/** Whether Walmart shows units under a tracking number, in transit or delivered. */
export function hasParcel(order: WalmartPurchaseOrder, number: string): boolean {
  return order.orderLines.orderLine
    .flatMap((line) => lineTracking(line))
    .some((one) => parcelKey(one.tracking_number) === parcelKey(number));
}

/**
 * The confirmed shipments of an order under their current tracking numbers, and the confirmed parts of those that could
 * not be sent as a whole. A confirmed change of tracking moves the parcels that were confirmed before it to the new
 * number.
 */
export function confirmedParcels(
  messages: readonly Pick<
    WalmartUpdateRow,
    "kind" | "state" | "plan" | "payload" | "confirmed_at"
  >[],
): ShipPlan[] {
  let plans: ShipPlan[] = [];
  const inOrder = messages.toSorted((one, other) => momentOf(one) - momentOf(other));
  for (const one of inOrder) {
    if (one.kind === "ship" && one.plan) {
      const plan = shipPlanSchema.parse(one.plan);
      if (one.state === "confirmed" || plan.accepted) plans.push(plan);
    }
    if (one.kind !== "track" || one.state !== "confirmed") continue;
    const { current, tracking_number } = trackPayloadSchema.parse(one.payload);
    plans = plans.map(({ packages }) => ({
      packages: packages.map((parcel) =>
        parcelKey(parcel.tracking_number) === parcelKey(current)
          ? { ...parcel, tracking_number }
          : parcel,
      ),
    }));
  }
  return plans;
}

function momentOf({ confirmed_at }: Pick<WalmartUpdateRow, "confirmed_at">): number {
  return confirmed_at ? new Date(confirmed_at).getTime() : 0;
}

function isAsRequested(parcel: LineTracking, requested: TrackPayload): boolean {
  return (
    isSameSpelling(parcel.tracking_number, requested.tracking_number) &&
    parcel.carrier === (requested.carrier ?? requested.other_carrier) &&
    (!requested.tracking_url || parcel.tracking_url === requested.tracking_url)
  );
}

/** A change may be about separators alone. */
function isSameSpelling(one: string | null, other: string): boolean {
  return cleanTrackingNumber(one).toUpperCase() === cleanTrackingNumber(other).toUpperCase();
}
