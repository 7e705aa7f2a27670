import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartUpdateRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { describeError } from "../kernel/describe-error";
import { mirrorCancellation } from "../orders/mirror-cancellation";
import { mirrorDelivery } from "../orders/mirror-delivery";
import { recordGoodwill } from "../orders/record-goodwill";

interface ReconcileError {
  message: string;
}

/** Mirrors cancellations and deliveries at Walmart in the Medusa orders that have not followed them. */
export async function mirrorMissedOrders(
  container: MedusaContainer,
  accountId: string,
  since: Date,
): Promise<{ mirrored: number; errors: ReconcileError[] }> {
  const result = { mirrored: 0, errors: [] as ReconcileError[] };
  for (const order of await walmartService(container).orders.listUnmirrored(accountId, since)) {
    try {
      if (await mirrorOrder(container, order)) result.mirrored += 1;
    } catch (error) {
      result.errors.push({ message: `${order.id}: ${describeError(error)}` });
    }
  }
  return result;
}

/** Returns whether there was anything to mirror. */
async function mirrorOrder(
  container: MedusaContainer,
  order: { id: string; cancelled: boolean; delivered: boolean },
): Promise<boolean> {
  const cancellation = order.cancelled ? await mirrorCancellation(container, order.id) : "nothing";
  const delivered = order.delivered ? await mirrorDelivery(container, order.id) : 0;
  return cancellation === "canceled" || cancellation === "reduced" || delivered > 0;
}

/** Records goodwill refunds that Walmart has confirmed since a time on the payments of their Medusa orders. */
export async function recordMissedGoodwill(
  container: MedusaContainer,
  accountId: string,
  since: Date,
): Promise<{ recorded: number; errors: ReconcileError[] }> {
  const messages = await walmartService(container).listWalmartUpdates({
    account_id: accountId,
    kind: "goodwill",
    state: "confirmed",
    confirmed_at: { $gte: since },
  });
  const result = { recorded: 0, errors: [] as ReconcileError[] };
  for (const message of messages) {
    try {
      if (await recordGoodwill(container, message)) result.recorded += 1;
    } catch (error) {
      result.errors.push({ message: await logUnrecorded(container, message, error) });
    }
  }
  return result;
}

/** Adds a refund that Medusa could not record to the order's activity, once. Returns the error text. */
async function logUnrecorded(
  container: MedusaContainer,
  { id, walmart_order_id }: WalmartUpdateRow,
  error: unknown,
): Promise<string> {
  const service = walmartService(container);
  const order = await service.retrieveWalmartOrder(walmart_order_id ?? "", {
    select: ["id", "account_id", "purchase_order_id"],
  });
  const message = `${order.purchase_order_id}: Walmart refunded the buyer without a return, but Medusa could not record the refund: ${describeError(error)}`;
  const entry = {
    account_id: order.account_id,
    entity: "order",
    entity_id: order.purchase_order_id,
    action: "goodwill.unsettled",
    message,
  } as const;
  const [known] = await service.listWalmartActivities(entry, { select: ["id"], take: 1 });
  if (!known)
    await service.activity.add([
      { ...entry, direction: "internal", outcome: "error", request: { update_id: id } },
    ]);
  return message;
}
