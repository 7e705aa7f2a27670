import {
  allocateShipment,
  lineQuantities,
  lineTracking,
  type Package,
  resolveCarrier,
  sentTrackingNumber,
  type Shortage,
} from "../../../mapping";
import type { WalmartPurchaseOrder } from "../../../walmart-api";
import type { ShipPayload, ShipPlan } from "./payload";
import { itemNames, itemsByLine, type LineItemOfLine } from "../line-items";
import { parcelKey } from "../parcels";

export type ShipPlanResult =
  | {
      ok: true;
      /** All packages of the shipment, those that Walmart has already included. */
      plan: ShipPlan;
      /** What is left to send. */
      rest: ShipPlan;
      /** Units that Walmart does not let us ship. */
      shortages: Shortage[];
    }
  | { ok: false; problem: string };

/**
 * Distributes a shipment over the units that are Acknowledged at Walmart, and determines each parcel's carrier.
 *
 * @param sent packages of this shipment that Walmart has already
 */
export function planShipment(
  payload: ShipPayload,
  order: WalmartPurchaseOrder,
  lines: readonly LineItemOfLine[],
  sent: ShipPlan = { packages: [] },
): ShipPlanResult {
  const itemOf = itemsByLine(lines);
  const sentOn = (line: string) =>
    unitsOf({ packages: sent.packages.filter((one) => one.line_number === line) });
  const allocation = allocateShipment({
    lines: order.orderLines.orderLine.map((line) => ({
      line_number: line.lineNumber,
      available: lineQuantities(line).acknowledged,
      sent: sentOn(line.lineNumber),
      line_item_id: itemOf.get(line.lineNumber) ?? null,
    })),
    items: payload.items,
    labels: payload.labels,
    nameOf: itemNames(lines),
  });
  if (!allocation.ok) return allocation;
  const rest: ShipPlan = { packages: [] };
  for (const { line_number, packages } of allocation.lines) {
    for (const { label, quantity } of withoutSent(line_number, packages, sent)) {
      const carrier = resolveCarrier({
        carrier: label.carrier ?? payload.carrier,
        mapped: payload.mapped_carrier,
        trackingNumber: label.tracking_number,
        trackingUrl: label.tracking_url,
        allowUnrecognized: label.is_checked ?? payload.allow_unrecognized,
      });
      if (!carrier.ok) return { ok: false, problem: carrier.problem };
      rest.packages.push({
        line_number,
        quantity,
        tracking_number: sentTrackingNumber(label.tracking_number, carrier.carrier),
        tracking_url: carrier.trackingUrl ?? null,
        carrier: carrier.carrier ?? null,
        other_carrier: carrier.otherCarrier ?? null,
      });
    }
  }
  const plan = { packages: [...sent.packages, ...rest.packages] };
  return { ok: true, plan, rest, shortages: allocation.shortages };
}

/** The packages of a line that Walmart does not have yet: first by number, then whatever the numbers are. */
function withoutSent<Label extends ShipPayload["labels"][number]>(
  line: string,
  packages: readonly Package<Label>[],
  sent: ShipPlan,
): Package<Label>[] {
  const left = packages.map((one) => ({ ...one }));
  const onLine = sent.packages.filter((one) => one.line_number === line);
  const take = (one: Package<Label>, wanted: number) => {
    const taken = Math.min(one.quantity, wanted);
    one.quantity -= taken;
    return taken;
  };
  let unmatched = 0;
  for (const { tracking_number, quantity } of onLine) {
    const same = left.find(
      ({ label }) => parcelKey(label.tracking_number) === parcelKey(tracking_number),
    );
    unmatched += quantity - (same ? take(same, quantity) : 0);
  }
  for (const one of left) unmatched -= take(one, unmatched);
  return left.filter((one) => one.quantity > 0);
}

/** Labels that no unit is left for. */
export function labelsLeft(payload: ShipPayload, plan: ShipPlan): ShipPayload["labels"] {
  const used = new Set(plan.packages.map((one) => parcelKey(one.tracking_number)));
  return payload.labels.filter((label) => !used.has(parcelKey(label.tracking_number)));
}

/** Number of units in a plan. */
export function unitsOf(plan: ShipPlan): number {
  return plan.packages.reduce((sum, one) => sum + one.quantity, 0);
}

/**
 * The packages of a shipment that Walmart has: those it shows under the shipment's tracking numbers, not counting other
 * confirmed shipments, and those it has confirmed before.
 *
 * @param accepted what Walmart has confirmed of this shipment
 */
export function arrivedPackages(
  payload: ShipPayload,
  lines: readonly LineItemOfLine[],
  others: readonly ShipPlan[],
  order: WalmartPurchaseOrder,
  accepted: ShipPlan = { packages: [] },
): ShipPlan {
  const arrived = new ArrivedUnits(order, others);
  const itemOf = itemsByLine(lines);
  const numbers = new Map(
    payload.labels.map((label) => [
      parcelKey(label.tracking_number),
      sentTrackingNumber(label.tracking_number, label.carrier ?? payload.carrier),
    ]),
  );
  const packages: ShipPlan["packages"] = [];
  for (const item of payload.items) {
    let left = item.quantity;
    const own = order.orderLines.orderLine.filter(
      ({ lineNumber }) => itemOf.get(lineNumber) === item.line_item_id,
    );
    // A read may lag behind what Walmart has confirmed.
    for (const one of accepted.packages) {
      if (!own.some(({ lineNumber }) => lineNumber === one.line_number)) continue;
      const quantity = Math.min(left, one.quantity);
      if (quantity <= 0) continue;
      arrived.take(one.line_number, one.tracking_number, quantity);
      left -= quantity;
      packages.push({ ...one, quantity });
    }
    for (const { lineNumber } of own) {
      for (const number of numbers.values()) {
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
  }
  return { packages };
}

/** Whether the packages are all units of a shipment. */
export function isWhole({ items }: ShipPayload, plan: ShipPlan): boolean {
  return (
    plan.packages.length > 0 &&
    unitsOf(plan) >= items.reduce((sum, { quantity }) => sum + quantity, 0)
  );
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
