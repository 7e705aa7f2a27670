import { type LineQuantities, onlyRefunded } from "./quantities";
import { wholeUnits } from "./whole-units";

/** The status of a purchase order as a whole. */
export type DerivedOrderStatus =
  "open" | "partially_shipped" | "shipped" | "delivered" | "canceled";

export type OrderStatus = DerivedOrderStatus | "error";

/**
 * Derives the status of an order; Walmart only has statuses for the units of a line. Canceled units are ignored: one
 * shipped and one canceled unit make a shipped order. Units that are refunded and nothing else count as delivered, and
 * units without a known status as not shipped.
 */
export function deriveOrderStatus(
  lines: readonly { quantity: number; quantities: LineQuantities }[],
): DerivedOrderStatus {
  let waiting = 0;
  let shipped = 0;
  let delivered = 0;
  let cancelled = 0;
  for (const { quantity, quantities } of lines) {
    const line = {
      waiting: wholeUnits(quantities.created) + wholeUnits(quantities.acknowledged),
      shipped: wholeUnits(quantities.shipped),
      delivered: wholeUnits(quantities.delivered) + onlyRefunded(quantity, quantities),
      cancelled: wholeUnits(quantities.cancelled),
    };
    const counted = line.waiting + line.shipped + line.delivered + line.cancelled;
    waiting += line.waiting + Math.max(0, wholeUnits(quantity) - counted);
    shipped += line.shipped;
    delivered += line.delivered;
    cancelled += line.cancelled;
  }

  const gone = shipped + delivered;
  if (gone === 0) return waiting === 0 && cancelled > 0 ? "canceled" : "open";
  if (waiting > 0) return "partially_shipped";
  return shipped > 0 ? "shipped" : "delivered";
}

/**
 * The status that the merchant sees: a failed message takes precedence, even on an order whose earlier shipments went
 * through.
 */
export function statusWithMessages(
  derived: DerivedOrderStatus,
  { failedUpdate }: { failedUpdate?: boolean | object | null } = {},
): OrderStatus {
  return failedUpdate ? "error" : derived;
}
