import { MedusaError } from "@medusajs/framework/utils";
import { type CancellationReason, requiresCancelRequest } from "../../mapping";
import type { WalmartOrderLineRow, WalmartUpdateRow } from "../../modules/walmart/types";
import { cancelPayloadSchema } from "../messages/cancel/payload";
import { shipPayloadSchema } from "../messages/ship/payload";
import type { MedusaOrder } from "../medusa/medusa-order";

export interface ItemQuantity {
  line_item_id: string;
  quantity: number;
}

/** Units of a line of the purchase order. */
export interface LineQuantity {
  line_number: string;
  quantity: number;
}

/** Merges entries of the same item, sorted by id. */
export function mergeItems(items: readonly ItemQuantity[]): ItemQuantity[] {
  const units = new Map<string, number>();
  for (const { line_item_id, quantity } of items)
    units.set(line_item_id, (units.get(line_item_id) ?? 0) + quantity);
  return [...units]
    .map(([line_item_id, quantity]) => ({ line_item_id, quantity }))
    .sort((a, b) => (a.line_item_id < b.line_item_id ? -1 : 1));
}

/**
 * Makes sure that the units of an item can be canceled, at Walmart (less pending messages) and in the Medusa order if
 * that is still open.
 *
 * @throws MedusaError (INVALID_DATA) with the requested and the possible quantity
 */
export function requireCancelableUnits(
  item: ItemQuantity,
  reason: CancellationReason,
  lines: readonly WalmartOrderLineRow[],
  open: readonly WalmartUpdateRow[],
  order: MedusaOrder | null,
): void {
  const own = lines.filter((line) => line.line_item_id === item.line_item_id);
  if (!own.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: The item "${item.line_item_id}" is not part of this Walmart order. Use the line_item_id of one of its lines.`,
    );
  }
  const covered = own.filter((line) => !requiresCancelRequest(reason) || line.cancel_requested);
  if (!covered.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: The buyer did not ask to cancel the item "${item.line_item_id}". Choose another reason.`,
    );
  }
  const atWalmart = covered.reduce((sum, line) => sum + line.created + line.acknowledged, 0);
  requireAtMost(
    item,
    atWalmart - pendingUnits(own, open),
    "The others are shipped or canceled, or are being sent to Walmart",
  );
  const inMedusa = order?.canceled_at
    ? undefined
    : order?.items.find((one) => one.id === item.line_item_id);
  if (inMedusa) {
    const { quantity, fulfilled_quantity } = inMedusa.detail;
    // Units that were removed in Medusa alone can still be canceled at Walmart.
    const sold = own.reduce(
      (sum, { created, acknowledged, shipped, delivered }) =>
        sum + created + acknowledged + shipped + delivered,
      0,
    );
    requireAtMost(
      item,
      Math.max(Number(quantity), sold) - Number(fulfilled_quantity),
      "The others are in a fulfillment. Cancel the fulfillment first if it is not shipped",
    );
  }
}

/**
 * As {@link requireCancelableUnits}, for units of a line, which may have no Medusa item.
 *
 * @throws MedusaError (INVALID_DATA)
 */
export function requireCancelableLine(
  { line_number, quantity }: LineQuantity,
  reason: CancellationReason,
  lines: readonly WalmartOrderLineRow[],
  open: readonly WalmartUpdateRow[],
): void {
  const line = lines.find((one) => one.line_number === line_number);
  if (!line) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: This purchase order has no line "${line_number.slice(0, 50)}". Use the line_number of one of its lines.`,
    );
  }
  const name = `line ${line_number}, ${line.sku}`;
  if (requiresCancelRequest(reason) && !line.cancel_requested) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: The buyer did not ask to cancel "${name}". Choose another reason.`,
    );
  }
  const pending = open.reduce((sum, update) => {
    if (update.kind !== "cancel") return sum;
    const payload = cancelPayloadSchema.parse(update.payload);
    if (payload.lines) return sum + unitsOnLines([line], payload.lines);
    return payload.items ? sum : Infinity;
  }, 0);
  requireAtMost(
    { line_item_id: name, quantity },
    line.created + line.acknowledged - pending,
    "The others are shipped or canceled, or are being sent to Walmart",
  );
}

/** Units of an item in pending messages. */
function pendingUnits(
  own: readonly WalmartOrderLineRow[],
  open: readonly WalmartUpdateRow[],
): number {
  const ids = new Set(own.map((line) => line.line_item_id));
  return open.reduce((sum, update) => {
    if (update.kind === "ship")
      return sum + unitsOf(ids, shipPayloadSchema.parse(update.payload).items);
    return update.kind === "cancel" ? sum + canceledUnits(own, ids, update) : sum;
  }, 0);
}

function canceledUnits(
  own: readonly WalmartOrderLineRow[],
  ids: ReadonlySet<string | null>,
  { payload }: WalmartUpdateRow,
): number {
  const { items, lines } = cancelPayloadSchema.parse(payload);
  if (lines) return unitsOnLines(own, lines);
  return items ? unitsOf(ids, items) : Infinity;
}

function unitsOf(ids: ReadonlySet<string | null>, items: readonly ItemQuantity[]): number {
  return items
    .filter((one) => ids.has(one.line_item_id))
    .reduce((sum, one) => sum + one.quantity, 0);
}

function unitsOnLines(own: readonly WalmartOrderLineRow[], lines: readonly LineQuantity[]): number {
  const numbers = new Set(own.map((line) => line.line_number));
  return lines
    .filter((one) => numbers.has(one.line_number))
    .reduce((sum, one) => sum + one.quantity, 0);
}

function requireAtMost(item: ItemQuantity, possible: number, why: string): void {
  if (item.quantity <= possible) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `lines: ${item.quantity} units of "${item.line_item_id}" were requested, but only ${Math.max(0, possible)} can still ` +
      `be canceled. ${why}.`,
  );
}
