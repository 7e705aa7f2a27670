import type { MedusaContainer } from "@medusajs/framework/types";
import { isCancellationReason } from "../../../mapping";
import type { NewUpdate } from "../../../modules/walmart/types";
import { annotateCancellation } from "../../order/steps/annotate-cancellation";
import { queryOf, walmartService } from "../../shared/container";

/**
 * Queues what Walmart must be told of cancelled Medusa orders; those of other channels, and those of which Walmart has
 * nothing left to cancel, are passed over.
 */
export async function queueCancellations(
  container: MedusaContainer,
  orderIds: string[],
): Promise<{ account_ids: string[]; queued: number }> {
  const nothing = { account_ids: [], queued: 0 };
  if (!orderIds.length) return nothing;
  const service = walmartService(container);
  const rows = await service.listWalmartOrders(
    { claimed_order_id: orderIds, fulfilled_by: ["seller", "third_party"] },
    {
      select: [
        "id",
        "account_id",
        "claimed_order_id",
        "chosen_reason",
        "cancellation_reason",
        "walmart_status",
      ],
    },
  );
  const open = rows.filter(
    (row) => row.walmart_status === "open" || row.walmart_status === "partially_shipped",
  );
  if (!open.length) return nothing;
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "status"],
    filters: { id: open.map((row) => row.claimed_order_id) },
  });
  const canceled = new Set(
    (data as unknown as { id: string; status: string }[])
      .filter((order) => order.status === "canceled")
      .map((order) => order.id),
  );
  const updates: NewUpdate[] = [];
  for (const row of open.filter((one) => canceled.has(one.claimed_order_id))) {
    const reason = row.chosen_reason ?? row.cancellation_reason;
    updates.push({
      account_id: row.account_id,
      walmart_order_id: row.id,
      kind: "cancel",
      idempotency_key: `cancel:${row.claimed_order_id}`,
      payload: { reason: isCancellationReason(reason) ? reason : null, items: null },
    });
    if (reason && reason !== row.cancellation_reason) {
      await service.updateWalmartOrders({ id: row.id, cancellation_reason: reason });
    }
    await annotateCancellation(container, { order_id: row.claimed_order_id, reason });
  }
  const queued = await service.queueUpdates(updates);
  return { account_ids: [...new Set(updates.map((update) => update.account_id))], queued };
}
