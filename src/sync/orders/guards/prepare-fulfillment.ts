import type { MedusaContainer, ReservationItemDTO } from "@medusajs/framework/types";
import { MathBN, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { queryOf, walmartService } from "../../kernel/container";
import { withStockLock } from "../../medusa/with-stock-lock";
import { itemNames } from "../../messages/line-items";
import type { GuardResult } from "./guard-cancellation";
import { findGuardedOrder } from "./guarded-order";

export interface PrepareFulfillmentInput {
  order_id: string;
  /** The request's body, as core validated it. */
  body: unknown;
}

const bodySchema = z.looseObject({
  location_id: z.string().nullish(),
  items: z.array(z.looseObject({ id: z.string(), quantity: z.number() })),
});

/** Marks a reservation that replaces another one, which is deleted afterwards. */
const MOVED_FROM = "walmart_moved_from";

/**
 * Makes core's fulfillment take stock where its reservation is. Core takes the stock from the location of the fulfillment
 * and leaves the reservation of a partial one at the old location for ever, so that location would sell too little. So
 * the reservations of the items move to the location first, if it has the units. Orders of other channels pass.
 *
 * @throws MedusaError (NOT_ALLOWED) that names the item and both locations; nothing is changed then
 */
export async function prepareFulfillment(
  container: MedusaContainer,
  { order_id, body }: PrepareFulfillmentInput,
): Promise<GuardResult> {
  const parsed = bodySchema.safeParse(body);
  const location = parsed.data?.location_id;
  if (!parsed.success || !location) return { guarded: false };
  const found = await findGuardedOrder(container, order_id);
  if (!found) return { guarded: false };
  const inventory = container.resolve(Modules.INVENTORY);
  const items = new Map(parsed.data.items.map(({ id, quantity }) => [id, quantity]));
  const reservations = await inventory.listReservationItems({ line_item_id: [...items.keys()] });
  const elsewhere = reservations.filter((one) => one.location_id !== location);
  if (!elsewhere.length) return { guarded: true };
  for (const one of elsewhere) await requireStock(container, found.row.id, one, location);
  for (const one of elsewhere)
    await withStockLock(container, one.inventory_item_id, () => move(container, one, location));
  return { guarded: true };
}

/** Refuses a location that does not have the reserved units. */
async function requireStock(
  container: MedusaContainer,
  walmartOrderId: string,
  reservation: ReservationItemDTO,
  location: string,
): Promise<void> {
  const [level] = await container.resolve(Modules.INVENTORY).listInventoryLevels({
    inventory_item_id: reservation.inventory_item_id,
    location_id: location,
  });
  const available = level
    ? MathBN.sub(level.stocked_quantity, level.reserved_quantity)
    : MathBN.convert(0);
  if (MathBN.gte(available, reservation.quantity)) return;
  const lines = await walmartService(container).listWalmartOrderLines({
    walmart_order_id: walmartOrderId,
  });
  const item = itemNames(lines)(reservation.line_item_id ?? "");
  const [from, to] = await namesOf(container, [reservation.location_id, location]);
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `location_id: ${item} is reserved at ${from}, and ${to} does not have enough of it. Fulfill it from ${from}, or add ` +
      `stock at ${to} first.`,
  );
}

/**
 * Moves a reservation. Core cannot change its location without losing count, so a second one is made and the first is
 * deleted. If the process dies in between, the next fulfillment finds both and deletes the first.
 */
async function move(
  container: MedusaContainer,
  { id, line_item_id, inventory_item_id, quantity, description, metadata }: ReservationItemDTO,
  location_id: string,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const current = await inventory.listReservationItems({
    line_item_id: line_item_id ?? undefined,
    inventory_item_id,
  });
  if (!current.some((one) => one.id === id)) return;
  if (!current.some((one) => one.metadata?.[MOVED_FROM] === id)) {
    await inventory.createReservationItems([
      {
        line_item_id,
        inventory_item_id,
        location_id,
        quantity,
        description: description ?? undefined,
        allow_backorder: true,
        metadata: { ...metadata, [MOVED_FROM]: id },
      },
    ]);
  }
  await inventory.deleteReservationItems([id]);
}

async function namesOf(container: MedusaContainer, ids: string[]): Promise<string[]> {
  const { data } = await queryOf(container).graph({
    entity: "stock_location",
    fields: ["id", "name"],
    filters: { id: ids },
  });
  return ids.map((id) => data.find((one) => one.id === id)?.name ?? "another location");
}
