import type { MedusaContainer, OrderChangeDTO } from "@medusajs/framework/types";
import { ChangeActionType, Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { clearOrderChanges, CREATED_BY } from "../medusa/order-changes";
import { type MedusaReturn } from "./medusa-return";

/** Notes on received units, which record whether to restock them. Stored in Medusa, so they must not change. */
const RESTOCK_NOTE = "To be put back into stock";
const NO_RESTOCK_NOTE = "Not put back into stock";

export interface UnitsToReceive {
  item_id: string;
  quantity: number;
  restock: boolean;
}

/**
 * Receives units of a Medusa return. Whether to restock them is stored on the order change in the same transaction;
 * {@link receivedUnits} reads it, and the restocking follows.
 */
export async function receiveUnits(
  container: MedusaContainer,
  orderId: string,
  medusaReturn: MedusaReturn,
  units: UnitsToReceive[],
): Promise<void> {
  if (!units.length) return;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, orderId, "return_waits_for_change");
  await orders.receiveReturn({
    return_id: medusaReturn.id,
    created_by: CREATED_BY,
    internal_note: "Refunded at Walmart",
    items: units.map(({ item_id, quantity, restock }) => ({
      id: item_id,
      quantity,
      internal_note: restock ? RESTOCK_NOTE : NO_RESTOCK_NOTE,
    })),
  });
}

/** Fields that the published type lacks. */
type Change = OrderChangeDTO & { created_by?: string | null };

/** Units of an item that this plugin received. */
export interface ReceivedUnits {
  /** Units to restock. */
  restock: number;
  other: number;
}

/** Units of each item of a Medusa return that this plugin received; units received by the merchant are not included. */
export async function receivedUnits(
  container: MedusaContainer,
  returnId: string,
): Promise<Map<string, ReceivedUnits>> {
  const received = new Map<string, ReceivedUnits>();
  for (const action of (await confirmedChanges(container, returnId))
    .filter((change) => change.created_by === CREATED_BY)
    .flatMap((change) => change.actions)) {
    if (action.action !== ChangeActionType.RECEIVE_RETURN_ITEM) continue;
    const { reference_id, quantity } = action.details as { reference_id: string; quantity: number };
    const units = received.get(reference_id) ?? { restock: 0, other: 0 };
    units[action.internal_note === RESTOCK_NOTE ? "restock" : "other"] += Number(quantity);
    received.set(reference_id, units);
  }
  return received;
}

/**
 * Units of each item of a Medusa return that were received by anyone. Read from the order changes, because core
 * overwrites the quantities on the return's items with each receipt.
 */
export async function allReceivedUnits(
  container: MedusaContainer,
  medusaReturn: Pick<MedusaReturn, "id" | "items">,
): Promise<Map<string, number>> {
  const received = new Map<string, number>();
  for (const { action, details } of (await confirmedChanges(container, medusaReturn.id)).flatMap(
    (change) => change.actions,
  )) {
    if (!RECEIPTS.includes(action)) continue;
    const { reference_id, quantity } = details as { reference_id: string; quantity: number };
    received.set(reference_id, (received.get(reference_id) ?? 0) + Number(quantity));
  }
  return new Map(
    medusaReturn.items.map(({ item_id, received_quantity }) => [
      item_id,
      Math.max(Number(received_quantity), received.get(item_id) ?? 0),
    ]),
  );
}

const RECEIPTS: readonly string[] = [
  ChangeActionType.RECEIVE_RETURN_ITEM,
  ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM,
];

async function confirmedChanges(container: MedusaContainer, returnId: string): Promise<Change[]> {
  return (await container
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { return_id: returnId, status: [OrderChangeStatus.CONFIRMED] },
      { relations: ["actions"] },
    )) as Change[];
}
