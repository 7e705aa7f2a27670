import type { MedusaContainer, OrderChangeDTO } from "@medusajs/framework/types";
import { ChangeActionType, Modules, OrderChangeStatus } from "@medusajs/framework/utils";
import { clearOrderChanges, CREATED_BY } from "../../order/lib/order-changes";
import { type MedusaReturn, WAITING } from "./medusa-return";

/** On what was received to be put back into stock. */
const RESTOCK_NOTE = "To be put back into stock";
const NO_RESTOCK_NOTE = "Not put back into stock";

export interface UnitsToReceive {
  item_id: string;
  quantity: number;
  restock: boolean;
}

/**
 * Receives units of a Medusa return. Whether they are to be put back into stock stands on the change of the order, in
 * the same transaction; {@link receivedUnits} tells, and it is done afterwards.
 */
export async function receiveUnits(
  container: MedusaContainer,
  orderId: string,
  medusaReturn: MedusaReturn,
  units: UnitsToReceive[],
): Promise<void> {
  if (!units.length) return;
  const orders = container.resolve(Modules.ORDER);
  await clearOrderChanges(orders, orderId, WAITING);
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

/** The change with what its published type leaves out. */
type Change = OrderChangeDTO & { created_by?: string | null };

/** Units of an item that this plugin received. */
export interface ReceivedUnits {
  /** To be put back into stock. */
  restock: number;
  other: number;
}

/** Units of each item of a Medusa return that this plugin received; what the merchant received is not among them. */
export async function receivedUnits(
  container: MedusaContainer,
  returnId: string,
): Promise<Map<string, ReceivedUnits>> {
  const changes = (await container
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { return_id: returnId, status: [OrderChangeStatus.CONFIRMED] },
      { relations: ["actions"] },
    )) as Change[];
  const received = new Map<string, ReceivedUnits>();
  for (const action of changes
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
