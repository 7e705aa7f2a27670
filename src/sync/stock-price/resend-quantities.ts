import { Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { LISTINGS_OF_ORDER_SQL } from "./sql/stock";
import { LISTINGS_MARKED_EVENT } from "../../types/event-names";
import { rowsOf } from "./rows-of";

/**
 * Sends the quantities of an order's items again, because Walmart has changed them: it subtracts what is shipped, and sets
 * to zero what is canceled as out of stock. If this is interrupted, the job finds it.
 */
export async function resendQuantities(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<void> {
  const rows = await rowsOf<{ id: string }>(container, {
    sql: LISTINGS_OF_ORDER_SQL,
    bindings: { walmart_order_id: walmartOrderId },
  });
  const accounts = await walmartService(container).listingChanges.mark(
    rows.map(({ id }) => id),
    ["quantity"],
    true,
  );
  if (!accounts.length) return;
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(accounts.map((account_id) => ({ name: LISTINGS_MARKED_EVENT, data: { account_id } })));
}
