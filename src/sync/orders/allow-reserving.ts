import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { MedusaFulfillment } from "../medusa/medusa-order";

/**
 * Makes it possible to cancel fulfillments of oversold items. Core then reserves their stock again and fails if there
 * is not enough, but it extends an existing reservation if that one allows backorders. So this creates an empty one
 * for each item that has none.
 */
export async function allowReserving(
  container: MedusaContainer,
  fulfillments: readonly MedusaFulfillment[],
): Promise<void> {
  const pieces = fulfillments.flatMap(({ location_id, items }) =>
    items.flatMap(({ line_item_id, inventory_item_id }) =>
      line_item_id && inventory_item_id ? [{ location_id, line_item_id, inventory_item_id }] : [],
    ),
  );
  if (!pieces.length) return;
  const inventory = container.resolve(Modules.INVENTORY);
  const existing = await inventory.listReservationItems(
    { line_item_id: pieces.map((piece) => piece.line_item_id) },
    { select: ["line_item_id", "inventory_item_id"] },
  );
  const keyOf = (one: { line_item_id?: string | null; inventory_item_id: string }) =>
    `${one.line_item_id}/${one.inventory_item_id}`;
  const known = new Set(existing.map(keyOf));
  const missing = new Map(
    pieces.filter((piece) => !known.has(keyOf(piece))).map((piece) => [keyOf(piece), piece]),
  );
  if (!missing.size) return;
  await inventory.createReservationItems(
    [...missing.values()].map((piece) => ({ ...piece, quantity: 0, allow_backorder: true })),
  );
}
