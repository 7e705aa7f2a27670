import { MedusaError } from "@medusajs/framework/utils";
import { type CancellationReason, requiresCancelRequest } from "../../mapping";
import type { WalmartOrderLineRow, WalmartUpdateRow } from "../../modules/walmart/types";
import { cancelPayloadSchema } from "../messages/cancel/payload";
import { shipPayloadSchema } from "../messages/ship/payload";
import type { MedusaOrder } from "../medusa/medusa-order";

export interface ItemUnits {
  line_item_id: string;
  quantity: number;
}

/** Each item once, in a fixed order. */
export function mergeItems(items: readonly ItemUnits[]): ItemUnits[] {
  const units = new Map<string, number>();
  for (const { line_item_id, quantity } of items)
    units.set(line_item_id, (units.get(line_item_id) ?? 0) + quantity);
  return [...units]
    .map(([line_item_id, quantity]) => ({ line_item_id, quantity }))
    .sort((a, b) => (a.line_item_id < b.line_item_id ? -1 : 1));
}

/**
 * Makes sure that so many units of an item can be cancelled: at Walmart, beside what it is about to be told, and in the
 * Medusa order, if that is still one.
 *
 * @throws MedusaError (INVALID_DATA) with both numbers
 */
export function checkItem(
  item: ItemUnits,
  reason: CancellationReason,
  lines: readonly WalmartOrderLineRow[],
  open: readonly WalmartUpdateRow[],
  order: MedusaOrder | null,
): void {
  const own = lines.filter((line) => line.line_item_id === item.line_item_id);
  if (!own.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: the item "${item.line_item_id}" is not part of this Walmart order. Use the line_item_id of one of its lines.`,
    );
  }
  const covered = own.filter((line) => !requiresCancelRequest(reason) || line.cancel_requested);
  if (!covered.length) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `lines: the buyer did not ask to cancel the item "${item.line_item_id}". Choose another reason for it.`,
    );
  }
  const atWalmart = covered.reduce((sum, line) => sum + line.created + line.acknowledged, 0);
  refuseMore(
    item,
    atWalmart - unitsUnderWay(item.line_item_id, open),
    "the others are shipped, cancelled, or about to be",
  );
  const inMedusa = order?.canceled_at
    ? undefined
    : order?.items.find((one) => one.id === item.line_item_id);
  if (inMedusa) {
    const { quantity, fulfilled_quantity } = inMedusa.detail;
    refuseMore(
      item,
      Number(quantity) - Number(fulfilled_quantity),
      "the others are in a fulfilment; cancel that first, if it is not shipped",
    );
  }
}

/** Units of an item that Walmart is about to be told of. */
function unitsUnderWay(lineItemId: string, open: readonly WalmartUpdateRow[]): number {
  return open
    .flatMap((update) => {
      if (update.kind === "ship") return shipPayloadSchema.parse(update.payload).items;
      if (update.kind === "cancel") return cancelPayloadSchema.parse(update.payload).items ?? [];
      return [];
    })
    .filter((one) => one.line_item_id === lineItemId)
    .reduce((sum, one) => sum + one.quantity, 0);
}

function refuseMore(item: ItemUnits, possible: number, why: string): void {
  if (item.quantity <= possible) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `lines: ${item.quantity} units of "${item.line_item_id}" are asked for, but only ${Math.max(0, possible)} can still ` +
      `be cancelled; ${why}.`,
  );
}
