import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredOrder } from "../../modules/walmart/types";
import { queryOf, walmartService } from "../kernel/container";

/** Orders that changed at Walmart. */
export interface ChangedOrders {
  /** Orders with canceled units. */
  canceled: StoredOrder[];
  /** Orders of which all units are delivered. */
  delivered: StoredOrder[];
}

/** Ids of orders whose Medusa order must still be updated. */
export interface OrdersToMirror {
  canceled: string[];
  delivered: string[];
}

interface ParsedOrder {
  id: string;
  status: string;
  fulfillments:
    ({ shipped_at: unknown; delivered_at: unknown; canceled_at: unknown } | null)[] | null;
}

/**
 * Filters the changed orders for those whose Medusa order is not up to date. Walmart lists an order at every poll for
 * some minutes after a change; two queries here save a full comparison each time. In doubt an order is included,
 * because mirroring compares both sides anyway.
 */
export async function ordersToMirror(
  container: MedusaContainer,
  { canceled, delivered }: ChangedOrders,
): Promise<OrdersToMirror> {
  if (!canceled.length && !delivered.length) return { canceled: [], delivered: [] };
  const orderIds = [...canceled, ...delivered].flatMap((row) => row.order_id ?? []);
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "fulfillments.shipped_at",
      "fulfillments.delivered_at",
      "fulfillments.canceled_at",
    ],
    filters: { id: [...new Set(orderIds)] },
  });
  const orders = new Map((data as unknown as ParsedOrder[]).map((order) => [order.id, order]));
  // Canceled on both sides, with nothing left to do.
  const completed = await walmartService(container).listWalmartOrders(
    { id: canceled.map((row) => row.id), walmart_status: "canceled", status: "canceled" },
    { select: ["id"] },
  );
  const isCompleted = new Set(completed.map((row) => row.id));
  const orderOf = (row: StoredOrder) => orders.get(row.order_id ?? "");
  return {
    canceled: canceled
      .filter((row) => !(isCompleted.has(row.id) && orderOf(row)?.status === "canceled"))
      .map((row) => row.id),
    delivered: delivered
      .filter((row) =>
        orderOf(row)?.fulfillments?.some(
          (one) => one?.shipped_at && !one.delivered_at && !one.canceled_at,
        ),
      )
      .map((row) => row.id),
  };
}
