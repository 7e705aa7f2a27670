import type { MedusaContainer } from "@medusajs/framework/types";
import type { OrdersPage } from "../../walmart-api";
import { walmartService } from "../kernel/container";

/**
 * Pages without the orders whose stored data is exactly the same. A sweep reads a day's orders every hour, and hardly any
 * of them is new: comparing costs one query a page and writes nothing.
 */
export async function* withoutUnchanged(
  container: MedusaContainer,
  accountId: string,
  pages: AsyncIterable<OrdersPage>,
): AsyncGenerator<OrdersPage> {
  for await (const page of pages) {
    const unchanged = new Set(
      await walmartService(container).orders.listUnchanged(
        accountId,
        page.orders.map(({ order, raw }) => ({ purchase_order_id: order.purchaseOrderId, raw })),
      ),
    );
    const orders = page.orders.filter(({ order }) => !unchanged.has(order.purchaseOrderId));
    if (orders.length || page.unreadable.length) yield { ...page, orders };
  }
}
