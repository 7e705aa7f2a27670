import type { MedusaContainer } from "@medusajs/framework/types";
import { chunks } from "../kernel/chunks";
import { queryOf, walmartService } from "../kernel/container";
import type { MedusaOrder } from "../medusa/medusa-order";
import { unassignedRefunds } from "./unassigned-refunds";

const CHUNK = 200;

/**
 * Marks Walmart orders on whose payment somebody refunded money in Medusa that Walmart does not know of and that nobody
 * has decided about, and clears the mark of those where that is over. Can be repeated.
 *
 * @param orderIds ids of Medusa orders; those of other channels are ignored
 */
export async function flagUnassignedRefunds(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<void> {
  const service = walmartService(container);
  for (const ids of chunks([...new Set(orderIds)], CHUNK)) {
    const rows = await service.listWalmartOrders(
      { order_id: ids },
      { select: ["id", "order_id", "fulfilled_by"] },
    );
    if (!rows.length) continue;
    const { data } = await queryOf(container).graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "canceled_at",
        "payment_collections.payments.id",
        "payment_collections.payments.refunds.*",
      ],
      filters: { id: rows.flatMap((row) => row.order_id ?? []) },
    });
    const orders = new Map((data as unknown as MedusaOrder[]).map((order) => [order.id, order]));
    await service.returns.flagUnassigned(
      rows.map((row) => {
        const order = orders.get(row.order_id ?? "");
        // What is assigned or dismissed is left out in the same statement that writes.
        const mine = { fulfilled_by: row.fulfilled_by, dismissed_refund_ids: [] as never };
        return {
          id: row.id,
          refunds: (order ? unassignedRefunds(order, mine, []) : []).map((refund) => ({
            id: refund.id,
            created_at: new Date(refund.created_at).toISOString(),
          })),
        };
      }),
    );
  }
}

/** Looks at the marked orders of an account again: an event that clears a mark may have been lost. */
export async function recheckUnassignedRefunds(
  container: MedusaContainer,
  accountId: string,
): Promise<void> {
  const marked = await walmartService(container).listWalmartOrders(
    { account_id: accountId, unassigned_refund_at: { $ne: null } },
    { select: ["id", "order_id"] },
  );
  await flagUnassignedRefunds(
    container,
    marked.flatMap((row) => row.order_id ?? []),
  );
}
