import type { MedusaContainer } from "@medusajs/framework/types";
import { walmartService } from "../kernel/container";
import { planForOrder } from "../medusa/record-refunds";
import { moneyOf } from "./mirror-refunds";
import { refundEntries } from "./refund-entries";
import { readRefundFacts } from "./refund-facts";

/**
 * Records that a person settled what Medusa does not show of the refunds for a purchase order: it is not recorded any
 * more, until Walmart gives back more.
 */
export async function settleRefunds(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<void> {
  const facts = await readRefundFacts(container, walmartOrderId);
  const { row } = facts;
  if (!row.order_id) return;
  const plan = await planForOrder(container, row.order_id, (order, payment) =>
    refundEntries(facts, moneyOf(facts, order, payment)),
  );
  const missing = [...(plan?.add ?? []), ...(plan?.short ?? [])];
  if (!missing.length) return;
  const settled = { ...(row.settled_refunds as Record<string, number>) };
  for (const { source, cents } of missing) settled[source] = (settled[source] ?? 0) + cents;
  await walmartService(container).updateWalmartOrders({ id: row.id, settled_refunds: settled });
}
