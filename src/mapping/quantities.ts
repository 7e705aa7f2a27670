import type { WalmartOrderLine, WalmartPurchaseOrder } from "../walmart-api/schemas/order";
import { wholeUnits } from "./whole-units";

/** The units of a line by status. */
export type LineQuantities = {
  created: number;
  acknowledged: number;
  shipped: number;
  delivered: number;
  cancelled: number;
  refunded: number;
};

/** A parcel of a purchase order line at Walmart. */
export type LineTracking = {
  carrier: string | null;
  tracking_number: string | null;
  tracking_url: string | null;
  /** Units of the line in this parcel. */
  quantity: number;
  /** ISO 8601, UTC. */
  shipped_at: string | null;
};

const QUANTITY_OF_STATUS = new Map<string, keyof LineQuantities>([
  ["Created", "created"],
  ["Acknowledged", "acknowledged"],
  ["Shipped", "shipped"],
  ["Delivered", "delivered"],
  ["Cancelled", "cancelled"],
  ["Refund", "refunded"],
]);

/**
 * Counts the units of a line by status. Walmart splits a line's quantity over several entries, even of the same status
 * (one per parcel). Their sum may be more or less than the ordered quantity, and is not corrected. Units in a status that
 * Walmart has added since are left out, see {@link unknownStatuses}.
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
    const key = QUANTITY_OF_STATUS.get(status);
    if (key) quantities[key] = wholeUnits(quantities[key] + wholeUnits(statusQuantity.amount));
  }
  return quantities;
}

/** The units of a line in a status that this version does not know. Nobody can say whether they are still to be shipped. */
export function unknownStatuses(line: WalmartOrderLine): { status: string; quantity: number }[] {
  return line.orderLineStatuses.orderLineStatus
    .filter(({ status }) => !QUANTITY_OF_STATUS.has(status))
    .map(({ status, statusQuantity }) => ({ status, quantity: wholeUnits(statusQuantity.amount) }))
    .filter(({ quantity }) => quantity > 0);
}

/**
 * Refunded units that no other status contains. Walmart lists a refund in addition to what happened to the unit: a line
 * of one unit can be Acknowledged and have a refunded unit, because Walmart paid a discount.
 */
export function onlyRefunded(quantity: number, quantities: LineQuantities): number {
  const { created, acknowledged, shipped, delivered, cancelled, refunded } = quantities;
  // Named, since a caller's object may hold more than quantities.
  const counted = [created, acknowledged, shipped, delivered, cancelled].reduce(
    (sum, units) => sum + wholeUnits(units),
    0,
  );
  const ordered = wholeUnits(quantity);
  // Without an ordered quantity, only the statuses are known.
  const left = ordered > 0 ? Math.max(0, ordered - counted) : counted > 0 ? 0 : refunded;
  return Math.min(wholeUnits(refunded), wholeUnits(left));
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
 * Whether the buyer's cancellation request is still open. Walmart keeps the flag on a line after it was canceled or
 * shipped; then the request is settled.
 */
export function hasCancelRequest(po: WalmartPurchaseOrder): boolean {
  return po.orderLines.orderLine.some((line) => {
    const { created, acknowledged } = lineQuantities(line);
    return line.intentToCancel && created + acknowledged > 0;
  });
}
