import type { MedusaContainer } from "@medusajs/framework/types";
import { chunks } from "../kernel/chunks";
import { queryOf } from "../kernel/container";
import { queueCancellations } from "../messages/cancel/queue";
import { queueShipments } from "../messages/ship/queue";
import { assignMatchingRefunds } from "../returns/assign-matching-refunds";
import { flagUnassignedRefunds } from "../returns/flag-unassigned-refunds";
import { ordersOfPayments } from "../returns/orders-of-payments";

const CHUNK = 200;

/** Queues shipments made in Medusa since a time that no message exists for. Returns how many it queued. */
export async function queueMissedShipments(
  container: MedusaContainer,
  since: Date,
): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "fulfillment",
    fields: ["id"],
    filters: { shipped_at: { $gte: since } },
  });
  let queued = 0;
  for (const ids of chunks(idsOf(data), CHUNK)) {
    queued += (await queueShipments(container, ids)).queued;
  }
  return queued;
}

/** Queues cancellations made in Medusa since a time that no message exists for. Returns how many it queued. */
export async function queueMissedCancellations(
  container: MedusaContainer,
  since: Date,
): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id"],
    filters: { canceled_at: { $gte: since } },
  });
  let queued = 0;
  for (const ids of chunks(idsOf(data), CHUNK)) {
    queued += (await queueCancellations(container, ids)).queued;
  }
  return queued;
}

/**
 * Assigns refunds to returns whose items were received in Medusa since a time: what was received decides which return a
 * refund matches, and its event may be lost. Returns how many orders it queued for.
 */
export async function queueMissedReceipts(
  container: MedusaContainer,
  since: Date,
): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "return",
    fields: ["id", "order_id"],
    filters: { updated_at: { $gte: since } },
  });
  const orderIds = [
    ...new Set((data as unknown as { order_id: string }[]).map((one) => one.order_id)),
  ];
  let queued = 0;
  for (const ids of chunks(orderIds, CHUNK)) {
    queued += (await assignMatchingRefunds(container, ids)).length;
  }
  return queued;
}

/** Assigns refunds made in Medusa since a time to the returns that they match. Returns how many orders it queued for. */
export async function queueMissedRefunds(container: MedusaContainer, since: Date): Promise<number> {
  const { data } = await queryOf(container).graph({
    entity: "refund",
    fields: ["payment_id"],
    filters: { created_at: { $gte: since } },
  });
  const paymentIds = [...new Set(data.map((one: { payment_id: string }) => one.payment_id))];
  let queued = 0;
  for (const ids of chunks(paymentIds, CHUNK)) {
    const orderIds = await ordersOfPayments(queryOf(container), ids);
    queued += (await assignMatchingRefunds(container, orderIds)).length;
    await flagUnassignedRefunds(container, orderIds);
  }
  return queued;
}

function idsOf(rows: { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}
