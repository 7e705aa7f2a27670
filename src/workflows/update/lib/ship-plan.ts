import {
  allocateShipment,
  cleanTrackingNumber,
  lineQuantities,
  lineTracking,
  resolveCarrier,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { ShipPayload, ShipPlan } from "../kinds/ship-payload";

/** Which of our items a purchase order line stands for. */
export interface LineItemOfLine {
  line_number: string;
  line_item_id: string | null;
}

export type ShipPlanResult = { ok: true; plan: ShipPlan } | { ok: false; problem: string };

/** Deals a shipment out over what Walmart still has Acknowledged, and names the carrier of each parcel. */
export function planShipment(
  payload: ShipPayload,
  order: WalmartPurchaseOrder,
  lines: readonly LineItemOfLine[],
): ShipPlanResult {
  const itemOf = new Map(lines.map((line) => [line.line_number, line.line_item_id]));
  const allocation = allocateShipment({
    lines: order.orderLines.orderLine.map((line) => ({
      line_number: line.lineNumber,
      available: lineQuantities(line).acknowledged,
      line_item_id: itemOf.get(line.lineNumber) ?? null,
    })),
    items: payload.items,
    labels: payload.labels,
  });
  if (!allocation.ok) return allocation;
  const plan: ShipPlan = { packages: [] };
  for (const { line_number, packages } of allocation.lines) {
    for (const { label, quantity } of packages) {
      const carrier = resolveCarrier({
        carrier: payload.carrier,
        mapped: payload.mapped_carrier,
        trackingNumber: label.tracking_number,
        trackingUrl: label.tracking_url,
      });
      if (!carrier.ok) return carrier;
      plan.packages.push({
        line_number,
        quantity,
        tracking_number: cleanTrackingNumber(label.tracking_number),
        tracking_url: carrier.trackingUrl ?? null,
        carrier: carrier.carrier ?? null,
        other_carrier: carrier.otherCarrier ?? null,
      });
    }
  }
  return { ok: true, plan };
}

/**
 * What of a plan is not at Walmart yet. Units count as told if Walmart has them on the line under the tracking number,
 * beyond those that other confirmed shipments put there. This is how a lost answer is found out.
 */
export function remainingPackages(
  plan: ShipPlan,
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
): ShipPlan {
  const key = (line: string, number: string) => `${line}\n${number}`;
  const told = new Map<string, number>();
  for (const line of order.orderLines.orderLine) {
    for (const parcel of lineTracking(line)) {
      if (!parcel.tracking_number) continue;
      const at = key(line.lineNumber, cleanTrackingNumber(parcel.tracking_number));
      told.set(at, (told.get(at) ?? 0) + parcel.quantity);
    }
  }
  for (const other of others) {
    for (const one of other.packages) {
      const at = key(one.line_number, one.tracking_number);
      told.set(at, (told.get(at) ?? 0) - one.quantity);
    }
  }
  const packages = plan.packages.flatMap((one) => {
    const at = key(one.line_number, one.tracking_number);
    const there = Math.max(0, Math.min(one.quantity, told.get(at) ?? 0));
    told.set(at, (told.get(at) ?? 0) - there);
    return there < one.quantity ? [{ ...one, quantity: one.quantity - there }] : [];
  });
  return { packages };
}

/** Whether all units of a shipment are at Walmart already under its tracking numbers, told by somebody else. */
export function isToldAlready(
  payload: ShipPayload,
  lines: readonly LineItemOfLine[],
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
): boolean {
  const numbers = new Set(
    payload.labels.map((label) => cleanTrackingNumber(label.tracking_number)),
  );
  const itemIds = new Set(payload.items.map((item) => item.line_item_id));
  const own = new Set(
    lines
      .filter((line) => line.line_item_id && itemIds.has(line.line_item_id))
      .map((line) => line.line_number),
  );
  const there = order.orderLines.orderLine
    .filter((line) => own.has(line.lineNumber))
    .flatMap((line) => lineTracking(line))
    .filter(
      (parcel) =>
        parcel.tracking_number && numbers.has(cleanTrackingNumber(parcel.tracking_number)),
    )
    .reduce((sum, parcel) => sum + parcel.quantity, 0);
  const fromOthers = others
    .flatMap((other) => other.packages)
    .filter((one) => own.has(one.line_number) && numbers.has(one.tracking_number))
    .reduce((sum, one) => sum + one.quantity, 0);
  const wanted = payload.items.reduce((sum, item) => sum + item.quantity, 0);
  return there - fromOthers >= wanted;
}
