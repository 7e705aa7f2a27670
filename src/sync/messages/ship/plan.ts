import {
  allocateShipment,
  cleanTrackingNumber,
  lineQuantities,
  lineTracking,
  resolveCarrier,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { ShipPayload, ShipPlan } from "./payload";
import { parcelKey } from "../parcels";

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

/** Labels that no unit was left for. */
export function labelsLeft(payload: ShipPayload, plan: ShipPlan): ShipPayload["labels"] {
  const used = new Set(plan.packages.map((one) => one.tracking_number));
  return payload.labels.filter((label) => !used.has(cleanTrackingNumber(label.tracking_number)));
}

/** How many units a plan has in all. */
export function unitsOf(plan: ShipPlan): number {
  return plan.packages.reduce((sum, one) => sum + one.quantity, 0);
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
  const told = new ToldUnits(order, others);
  return {
    packages: plan.packages.flatMap((one) => {
      const left = one.quantity - told.take(one.line_number, one.tracking_number, one.quantity);
      return left > 0 ? [{ ...one, quantity: left }] : [];
    }),
  };
}

/**
 * The parcels at Walmart that a shipment stands for, if all its units are there already under its tracking numbers,
 * beyond those that other confirmed shipments put there; `null` if not.
 */
export function toldPackages(
  payload: ShipPayload,
  lines: readonly LineItemOfLine[],
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
): ShipPlan | null {
  const told = new ToldUnits(order, others);
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
        const quantity = told.take(lineNumber, number, left);
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

/** Units that Walmart has under tracking numbers and that no other shipment accounts for. */
class ToldUnits {
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

  /** Takes up to so many units out; answers how many there were. */
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

function itemsByLine(lines: readonly LineItemOfLine[]): Map<string, string | null> {
  return new Map(lines.map((line) => [line.line_number, line.line_item_id]));
}
