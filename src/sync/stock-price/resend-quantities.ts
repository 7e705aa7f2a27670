import { Modules } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { LISTINGS_OF_ORDER_SQL } from "./sql/stock";
import { OFFERS_MARKED_EVENT } from "../../types/event-names";
import { rowsOf } from "./rows-of";

/**
 * Walmart has changed quantities by itself: it takes off what is shipped, and sets to zero what is cancelled as out of
 * stock. Ours are told again. If this is cut short, the job finds it.
 */
export async function repeatQuantities(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<void> {
  const rows = await rowsOf<{ id: string }>(container, {
    sql: LISTINGS_OF_ORDER_SQL,
    parameters: [walmartOrderId],
  });
  const accounts = await walmartService(container).markListings(
    rows.map(({ id }) => id),
    ["quantity"],
    true,
  );
  if (!accounts.length) return;
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(accounts.map((account_id) => ({ name: OFFERS_MARKED_EVENT, data: { account_id } })));
}
