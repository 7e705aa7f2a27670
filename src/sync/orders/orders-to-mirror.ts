import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredOrder } from "../../modules/walmart/types";
import { queryOf, walmartService } from "../kernel/container";

/** Rows of which Walmart's side has gone on. */
export interface GoneOn {
  /** Units are cancelled. */
  cancelled: StoredOrder[];
  /** All parcels are delivered. */
  delivered: StoredOrder[];
}

/** Ids of rows whose Medusa orders have still to follow. */
export interface LeftBehind {
  cancelled: string[];
  delivered: string[];
}

interface ParsedOrder {
  id: string;
  status: string;
  fulfillments:
    ({ shipped_at: unknown; delivered_at: unknown; canceled_at: unknown } | null)[] | null;
}

/**
 * Of the orders whose Walmart side has gone on, those whose Medusa side has not followed. Walmart mentions an order at
 * every poll for some minutes after a change; two queries here save looking at each of them every time. Where it takes
 * more than that to tell, an order counts as left behind: following compares both sides anyway.
 */
export async function leftBehind(
  container: MedusaContainer,
  { cancelled, delivered }: GoneOn,
): Promise<LeftBehind> {
  if (!cancelled.length && !delivered.length) return { cancelled: [], delivered: [] };
  const orderIds = [...cancelled, ...delivered].flatMap((row) => row.order_id ?? []);
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
  // A whole cancellation that both sides know, and nothing on the order that is still to be settled.
  const settled = await walmartService(container).listWalmartOrders(
    { id: cancelled.map((row) => row.id), walmart_status: "canceled", status: "canceled" },
    { select: ["id"] },
  );
  const isSettled = new Set(settled.map((row) => row.id));
  const orderOf = (row: StoredOrder) => orders.get(row.order_id ?? "");
  return {
    cancelled: cancelled
      .filter((row) => !(isSettled.has(row.id) && orderOf(row)?.status === "canceled"))
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
