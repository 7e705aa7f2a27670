import type { MedusaContainer } from "@medusajs/framework/types";
import { isCancellationReason } from "../../../mapping";
import type { WalmartOrderRow } from "../../../modules/walmart/types";
import { queryOf, walmartService } from "../../kernel/container";
import { newMessage } from "../new-message";
import type { QueuedMessages } from "../queued-messages";
import { cancel } from ".";
import { noteReason } from "./note-reason";

/**
 * Queues a message for each canceled Medusa order that is a Walmart order. Orders of other channels, those that others
 * fulfill, and those with nothing left to cancel at Walmart, are skipped. Messages of a deleted account wait until its
 * seller is connected again.
 */
export async function queueCancellations(
  container: MedusaContainer,
  orderIds: string[],
): Promise<QueuedMessages> {
  if (!orderIds.length) return { messages: [], queued: 0 };
  const service = walmartService(container);
  const rows = await service.listWalmartOrders(
    {
      claimed_order_id: orderIds,
      fulfilled_by: "seller",
      walmart_status: ["open", "partially_shipped"],
    },
    { select: ["id", "account_id", "claimed_order_id", "chosen_reason", "cancellation_reason"] },
  );
  const canceled = await canceledRows(container, rows);
  for (const row of canceled) {
    const reason = reasonOf(row);
    if (reason) await noteReason(container, row, reason);
  }
  const messages = canceled.map((row) => {
    const reason = reasonOf(row);
    return newMessage(cancel, {
      account_id: row.account_id,
      walmart_order_id: row.id,
      idempotency_key: `cancel:${row.claimed_order_id}`,
      payload: { reason: isCancellationReason(reason) ? reason : null, items: null },
    });
  });
  return { messages, queued: await service.messages.add(messages) };
}

type Row = Pick<
  WalmartOrderRow,
  "id" | "account_id" | "claimed_order_id" | "chosen_reason" | "cancellation_reason"
>;

async function canceledRows(container: MedusaContainer, rows: Row[]): Promise<Row[]> {
  if (!rows.length) return [];
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "status"],
    filters: { id: rows.map((row) => row.claimed_order_id) },
  });
  const canceled = new Set(
    (data as unknown as { id: string; status: string }[])
      .filter((order) => order.status === "canceled")
      .map((order) => order.id),
  );
  return rows.filter((row) => canceled.has(row.claimed_order_id));
}

function reasonOf(row: Row): string | null {
  return row.chosen_reason ?? row.cancellation_reason;
}
