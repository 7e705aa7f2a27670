import type {
  AdminWalmartLineQuantities,
  AdminWalmartOrderLine,
  AdminWalmartTracking,
} from "../../../types";

/** All Walmart lines of one Medusa line item; of one SKU, if there is no line item. */
export interface LineGroup {
  key: string;
  line_item_id: string | null;
  sku: string;
  title: string | null;
  line_numbers: string[];
  quantity: number;
  quantities: AdminWalmartLineQuantities;
  /** Packages with the same carrier and number are merged. */
  tracking: AdminWalmartTracking[];
  cancellation_reasons: string[];
}

/** Units still to ship: neither shipped nor canceled. */
export function openUnits(quantities: AdminWalmartLineQuantities): number {
  return quantities.created + quantities.acknowledged;
}

/** Open units of all lines. */
export function totalOpenUnits(lines: readonly AdminWalmartOrderLine[]): number {
  return lines.reduce((sum, line) => sum + openUnits(line.quantities), 0);
}

/** Whether any unit was shipped. */
export function anythingShipped(lines: readonly AdminWalmartOrderLine[]): boolean {
  return lines.some(({ quantity, quantities: { refunded, ...others } }) => {
    const counted = Object.values(others).reduce((sum, units) => sum + units, 0);
    // Walmart lists a refund in addition to what happened to the unit.
    return others.shipped + others.delivered > 0 || (refunded > 0 && counted < quantity);
  });
}

function mergeTracking(
  known: readonly AdminWalmartTracking[],
  more: readonly AdminWalmartTracking[],
): AdminWalmartTracking[] {
  const merged = known.map((parcel) => ({ ...parcel }));
  for (const parcel of more) {
    const same = merged.find(
      ({ carrier, tracking_number }) =>
        carrier === parcel.carrier && tracking_number === parcel.tracking_number,
    );
    if (same) {
      same.quantity += parcel.quantity;
      same.tracking_url ??= parcel.tracking_url;
    } else {
      merged.push({ ...parcel });
    }
  }
  return merged;
}

function addQuantities(
  a: AdminWalmartLineQuantities,
  b: AdminWalmartLineQuantities,
): AdminWalmartLineQuantities {
  return {
    created: a.created + b.created,
    acknowledged: a.acknowledged + b.acknowledged,
    shipped: a.shipped + b.shipped,
    delivered: a.delivered + b.delivered,
    cancelled: a.cancelled + b.cancelled,
    refunded: a.refunded + b.refunded,
  };
}

/**
 * Groups lines by item: Walmart sends three units of a SKU as one line of three or as three lines
 * of one.
 */
export function groupLines(lines: readonly AdminWalmartOrderLine[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const key = line.line_item_id ?? `sku:${line.sku}`;
    const reasons = line.cancellation_reason ? [line.cancellation_reason] : [];
    const group = groups.get(key);
    if (!group) {
      groups.set(key, {
        key,
        line_item_id: line.line_item_id,
        sku: line.sku,
        title: line.title ?? null,
        line_numbers: [line.line_number],
        quantity: line.quantity,
        quantities: { ...line.quantities },
        tracking: mergeTracking([], line.tracking),
        cancellation_reasons: reasons,
      });
      continue;
    }
    group.line_numbers.push(line.line_number);
    group.quantity += line.quantity;
    group.quantities = addQuantities(group.quantities, line.quantities);
    group.tracking = mergeTracking(group.tracking, line.tracking);
    group.cancellation_reasons = [...new Set([...group.cancellation_reasons, ...reasons])];
  }
  return [...groups.values()];
}
