import { cleanTrackingNumber, lineTracking, type LineTracking } from "../../mapping";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import type { WalmartPurchaseOrder } from "../../walmart-api";
import { type ShipPlan, shipPlanSchema } from "./ship/payload";
import { type TrackPayload, trackPayloadSchema } from "./track/payload";

/** Units of a line that are on their way under a tracking number. */
export interface ShippedParcel {
  line_number: string;
  quantity: number;
  tracking_number: string;
  /** ISO 8601, in UTC. */
  shipped_at: string | null;
}

/** The form of a tracking number by which parcels are told apart: Walmart may write it in another case. */
export function parcelKey(number: string | null | undefined): string {
  return cleanTrackingNumber(number).toUpperCase();
}

/** The parcels under the number that is to be replaced, but for those that Walmart shows as wanted already. */
export function parcelsToCorrect(
  order: WalmartPurchaseOrder,
  wanted: TrackPayload,
): ShippedParcel[] {
  return order.orderLines.orderLine.flatMap((line) => {
    const shipped = line.orderLineStatuses.orderLineStatus.filter(
      ({ status }) => status === "Shipped",
    );
    const parcels = lineTracking({ ...line, orderLineStatuses: { orderLineStatus: shipped } });
    return parcels
      .filter((one) => parcelKey(one.tracking_number) === parcelKey(wanted.current))
      .filter((one) => !isAsWanted(one, wanted))
      .map((one) => ({
        line_number: line.lineNumber,
        quantity: one.quantity,
        tracking_number: one.tracking_number ?? wanted.current,
        shipped_at: one.shipped_at,
      }));
  });
}

/** Whether Walmart has units under a tracking number, on their way or delivered. */
export function hasParcel(order: WalmartPurchaseOrder, number: string): boolean {
  return order.orderLines.orderLine
    .flatMap((line) => lineTracking(line))
    .some((one) => parcelKey(one.tracking_number) === parcelKey(number));
}

/**
 * What Walmart has confirmed of an order's shipments, as it has them now: a change of tracking moves what was confirmed
 * before it to the other number.
 */
export function confirmedParcels(
  siblings: readonly Pick<WalmartUpdateRow, "kind" | "plan" | "payload" | "confirmed_at">[],
): ShipPlan[] {
  let plans: ShipPlan[] = [];
  const inTime = siblings.toSorted((one, other) => momentOf(one) - momentOf(other));
  for (const one of inTime) {
    if (one.kind === "ship" && one.plan) plans.push(shipPlanSchema.parse(one.plan));
    if (one.kind !== "track") continue;
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

function isAsWanted(parcel: LineTracking, wanted: TrackPayload): boolean {
  return (
    parcelKey(parcel.tracking_number) === parcelKey(wanted.tracking_number) &&
    parcel.carrier === (wanted.carrier ?? wanted.other_carrier) &&
    (!wanted.tracking_url || parcel.tracking_url === wanted.tracking_url)
  );
}
