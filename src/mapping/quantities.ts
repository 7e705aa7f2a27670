import type {
  LineStatus,
  WalmartOrderLine,
  WalmartPurchaseOrder,
} from "../walmart-api/schemas/order";
import { wholeUnits } from "./whole-units";

/** The units of a line by what has become of them. */
export type LineQuantities = {
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
};

/** A parcel that Walmart knows of. */
export type LineTracking = {
  carrier: string | null;
  tracking_number: string | null;
  tracking_url: string | null;
  /** Units of the line in this parcel. */
  quantity: number;
  /** ISO 8601, UTC. */
  shipped_at: string | null;
};

const QUANTITY_OF_STATUS: Record<LineStatus, keyof LineQuantities> = {
  Created: "created",
  Acknowledged: "acknowledged",
  Shipped: "shipped",
  Delivered: "delivered",
  Cancelled: "cancelled",
  Refund: "refunded",
};

/**
 * The units of a line by status. Walmart splits a line's quantity over several entries, also of the
 * same status (one for each parcel). What it says is taken as it is: the sum may be more or less
 * than the quantity ordered.
 */
export function lineQuantities(line: WalmartOrderLine): LineQuantities {
  const quantities: LineQuantities = {
    created: 0,
    acknowledged: 0,
    shipped: 0,
    delivered: 0,
    cancelled: 0,
    refunded: 0,
  };
  for (const { status, statusQuantity } of line.orderLineStatuses.orderLineStatus) {
    const key = QUANTITY_OF_STATUS[status];
    quantities[key] = wholeUnits(quantities[key] + wholeUnits(statusQuantity.amount));
  }
  return quantities;
}

/** The parcels of a line, in Walmart's order. */
export function lineTracking(line: WalmartOrderLine): LineTracking[] {
  return line.orderLineStatuses.orderLineStatus.flatMap(({ statusQuantity, trackingInfo }) => {
    if (!trackingInfo?.trackingNumber && !trackingInfo?.trackingURL) return [];
    const { carrierName, trackingNumber, trackingURL, shipDateTime } = trackingInfo;
    return [
      {
        carrier: carrierName?.carrier ?? carrierName?.otherCarrier ?? null,
        tracking_number: trackingNumber ?? null,
        tracking_url: trackingURL ?? null,
        quantity: wholeUnits(statusQuantity.amount),
        shipped_at: shipDateTime?.toISOString() ?? null,
      },
    ];
  });
}

/**
 * Whether the buyer's wish to cancel waits for an answer. Walmart leaves its mark on a line after
 * the line has been cancelled or shipped all the same; then there is nothing left to answer.
 */
export function hasCancelRequest(po: WalmartPurchaseOrder): boolean {
  return po.orderLines.orderLine.some((line) => {
    const { created, acknowledged } = lineQuantities(line);
    return line.intentToCancel && created + acknowledged > 0;
  });
}
