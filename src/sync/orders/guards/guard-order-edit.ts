import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, MedusaError, Modules } from "@medusajs/framework/utils";
import type { WalmartOrderLineRow } from "../../../modules/walmart/types";
import { walmartService } from "../../kernel/container";
import { itemNames } from "../../messages/line-items";
import type { GuardResult } from "./guard-cancellation";
import { findGuardedOrder } from "./guarded-order";

export interface GuardOrderEditInput {
  order_id: string;
  /** The item whose quantity the request sets; left out: all changes of the pending edit are checked. */
  change?: { item_id: string; quantity: number } | null;
}

/**
 * Refuses an order edit that takes units from a Walmart order: Walmart would not learn of it, and the buyer would wait for
 * them. Units that Walmart has canceled may go, and items that Walmart did not sell. Orders of other channels pass.
 *
 * @throws MedusaError (NOT_ALLOWED) that names the item and says where to cancel it
 */
export async function guardOrderEdit(
  container: MedusaContainer,
  { order_id, change }: GuardOrderEditInput,
): Promise<GuardResult> {
  const found = await findGuardedOrder(container, order_id);
  if (!found || found.row.walmart_status === "canceled") return { guarded: false };
  const lines = await walmartService(container).listWalmartOrderLines({
    walmart_order_id: found.row.id,
  });
  const changes = change ? [change] : await pendingChanges(container, order_id);
  for (const { item_id, quantity } of changes) {
    if (quantity >= soldUnits(lines, item_id)) continue;
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Walmart would not learn that ${itemNames(lines)(item_id)} is removed from this order. Cancel it with "Cancel on ` +
        `Walmart" in the Walmart widget on the order page: the order here follows.`,
    );
  }
  return { guarded: true };
}

/** The quantities that the order's pending edit sets. */
async function pendingChanges(
  container: MedusaContainer,
  order_id: string,
): Promise<{ item_id: string; quantity: number }[]> {
  const orders = container.resolve(Modules.ORDER);
  const [pending] = await orders.listOrderChanges(
    { order_id, status: ["pending", "requested"] },
    { relations: ["actions"] },
  );
  return (pending?.actions ?? []).flatMap(({ action, details }) => {
    const item_id = details?.reference_id;
    if (typeof item_id !== "string") return [];
    if (action === "ITEM_UPDATE")
      return [{ item_id, quantity: MathBN.convert(Number(details?.quantity ?? 0)).toNumber() }];
    return action === "ITEM_REMOVE" ? [{ item_id, quantity: 0 }] : [];
  });
}

/** Units of an item that Walmart has sold and not canceled. */
function soldUnits(lines: readonly WalmartOrderLineRow[], itemId: string): number {
  return lines
    .filter((line) => line.line_item_id === itemId)
    .reduce((sum, line) => sum + Math.max(0, line.quantity - line.cancelled), 0);
}
