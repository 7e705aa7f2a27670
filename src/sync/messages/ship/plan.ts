import {
  allocateShipment,
  cleanTrackingNumber,
  lineQuantities,
  lineTracking,
  resolveCarrier,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { ShipPayload, ShipPlan } from "./payload";
import { itemsByLine, type LineItemOfLine } from "../line-items";
import { parcelKey } from "../parcels";

export type ShipPlanResult = { ok: true; plan: ShipPlan } | { ok: false; problem: string };

/** Distributes a shipment over the units that are still Acknowledged at Walmart, and determines each parcel's carrier. */
export function planShipment(
  payload: ShipPayload,
  order: WalmartPurchaseOrder,
  lines: readonly LineItemOfLine[],
): ShipPlanResult {
  const itemOf = itemsByLine(lines);
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
        carrier: label.carrier ?? payload.carrier,
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

/** Labels that no unit is left for. */
export function labelsLeft(payload: ShipPayload, plan: ShipPlan): ShipPayload["labels"] {
  const used = new Set(plan.packages.map((one) => one.tracking_number));
  return payload.labels.filter((label) => !used.has(cleanTrackingNumber(label.tracking_number)));
}

/** Number of units in a plan. */
export function unitsOf(plan: ShipPlan): number {
  return plan.packages.reduce((sum, one) => sum + one.quantity, 0);
}

/**
 * The part of a plan that Walmart does not have yet; used after an uncertain write. A unit has arrived if Walmart shows
 * it on the line under the tracking number, not counting those of other confirmed shipments.
 */
export function remainingPackages(
  plan: ShipPlan,
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
): ShipPlan {
  const arrived = new ArrivedUnits(order, others);
  return {
    packages: plan.packages.flatMap((one) => {
      const left = one.quantity - arrived.take(one.line_number, one.tracking_number, one.quantity);
      return left > 0 ? [{ ...one, quantity: left }] : [];
    }),
  };
}

/**
 * The parcels at Walmart that a shipment stands for, if Walmart already shows all its units under its tracking numbers,
 * not counting those of other confirmed shipments; `null` if it does not.
 */
export function arrivedPackages(
  payload: ShipPayload,
  lines: readonly LineItemOfLine[],
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
): ShipPlan | null {
  const arrived = new ArrivedUnits(order, others);
  const itemOf = itemsByLine(lines);
  const numbers = [
    ...new Set(payload.labels.map((label) => cleanTrackingNumber(label.tracking_number))),
  ];
  const packages: ShipPlan["packages"] = [];
  for (const item of payload.items) {
    let left = item.quantity;
    for (const { lineNumber } of order.orderLines.orderLine) {
      if (itemOf.get(lineNumber) !== item.line_item_id) continue;
      for (const number of numbers) {
        const quantity = arrived.take(lineNumber, number, left);
        if (quantity === 0) continue;
        left -= quantity;
        packages.push({
          line_number: lineNumber,
          quantity,
          tracking_number: number,
          tracking_url: null,
          carrier: null,
          other_carrier: null,
        });
      }
    }
    if (left > 0) return null;
  }
  return packages.length ? { packages } : null;
}

/** Units that Walmart shows under tracking numbers and that no other shipment accounts for. */
class ArrivedUnits {
  private readonly units = new Map<string, number>();

  constructor(order: WalmartPurchaseOrder, others: readonly ShipPlan[]) {
    for (const line of order.orderLines.orderLine) {
      for (const { tracking_number, quantity } of lineTracking(line)) {
        if (tracking_number) this.add(line.lineNumber, tracking_number, quantity);
      }
    }
    for (const one of others.flatMap((other) => other.packages))
      this.add(one.line_number, one.tracking_number, -one.quantity);
  }

  /** Takes out up to the wanted number of units and returns how many there were. */
  take(line: string, number: string, wanted: number): number {
    const taken = Math.max(0, Math.min(wanted, this.units.get(keyOf(line, number)) ?? 0));
    this.add(line, number, -taken);
    return taken;
  }

  private add(line: string, number: string, quantity: number): void {
    const key = keyOf(line, number);
    this.units.set(key, (this.units.get(key) ?? 0) + quantity);
  }
}

function keyOf(line: string, number: string): string {
  return `${line}\n${parcelKey(number)}`;
}
