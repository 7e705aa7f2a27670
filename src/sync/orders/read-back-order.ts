import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { ORDER_DETAILS, type ParsedOrder } from "../../walmart-api";
import { readBack } from "../kernel/read-back";
import { storePage } from "./store-page";

/**
 * Reads one purchase order from Walmart and stores it. Returns `null` if it could not be read now: see {@link readBack}.
 *
 * @param options.timeoutMs how long the merchant waits
 */
export async function readBackOrder(
  container: MedusaContainer,
  { account_id, purchase_order_id }: Pick<WalmartOrderRow, "account_id" | "purchase_order_id">,
  options: { timeoutMs?: number } = {},
): Promise<ParsedOrder | null> {
  return await readBack(container, {
    account_id,
    about: { purchase_order: purchase_order_id, kind: "order" },
    read: (client) => client.orders.get(purchase_order_id, ORDER_DETAILS),
    store: (account, answer, asOf) =>
      storePage(
        container,
        account,
        { orders: [answer], unreadable: [] },
        { includeShipped: false, includeWfs: true, asOf },
      ),
    ...options,
  });
}
