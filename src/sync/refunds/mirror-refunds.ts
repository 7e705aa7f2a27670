import type { MedusaContainer } from "@medusajs/framework/types";
import { toCents } from "../../mapping";
import { walmartService } from "../kernel/container";
import type { MedusaOrder, MedusaPayment } from "../medusa/medusa-order";
import type { OrderLease } from "../medusa/order-lease";
import {
  capturedOf,
  recordedOn,
  type RefundEntry,
  type RecordedRefunds,
  recordRefunds,
  type ShortRefund,
} from "../medusa/record-refunds";
import {
  CANCELLATION,
  goodwillSource,
  type OrderMoney,
  refundEntries,
  returnSource,
} from "./refund-entries";
import { readRefundFacts, type RefundFacts } from "./refund-facts";

/**
 * Makes the import's payment of a Medusa order show everything that Walmart gave back for it, each cause once. Call it
 * with the lease of the order; it can be repeated. Refunds of returns come after their receipt, which changes what the
 * order owes: those that are still to be received stay as they are.
 *
 * @param received the return (RMA) that was just received
 * @throws MirrorProblem if the order has an unfinished change by somebody else
 */
export async function mirrorRefunds(
  container: MedusaContainer,
  lease: OrderLease,
  walmartOrderId: string,
  received?: string,
): Promise<RecordedRefunds> {
  const facts = await readRefundFacts(container, walmartOrderId);
  if (!facts.row.order_id) return { added: new Map(), short: [] };
  const recorded = await recordRefunds(container, lease, facts.row.order_id, (order, payment) =>
    // Core refunds a canceled order as a whole.
    order.canceled_at
      ? null
      : withoutUnreceived(
          facts,
          payment,
          refundEntries(facts, moneyOf(facts, order, payment)),
          received,
        ),
  );
  await markGoodwill(container, facts, recorded.short);
  return recorded;
}

function withoutUnreceived(
  { returns }: RefundFacts,
  payment: MedusaPayment,
  entries: RefundEntry[],
  received: string | undefined,
): RefundEntry[] {
  const open = new Set(
    returns
      .filter(({ row, is_mirrored }) => !is_mirrored && row.return_order_id !== received)
      .map(({ row }) => returnSource(row.return_order_id)),
  );
  const refunds = recordedOn(payment);
  return entries.map((entry) =>
    open.has(entry.source)
      ? {
          ...entry,
          cents: sumOf(refunds.filter(({ source }) => source === entry.source)),
          refund_ids: [],
        }
      : entry,
  );
}

/** What Medusa shows of the order, in cents. */
export function moneyOf(
  facts: RefundFacts,
  order: MedusaOrder,
  payment: MedusaPayment,
): OrderMoney {
  const captured = capturedOf(payment);
  const refunds = recordedOn(payment);
  if (facts.row.walmart_status === "canceled") {
    const byHand = refunds.filter(({ source }) => source === null);
    return { captured, cancellationLimit: captured - sumOf(byHand) };
  }
  if (isReduced(facts, order)) return { captured, cancellationLimit: null };
  const done = refunds.filter(({ source }) => source === CANCELLATION);
  const overpaid = Math.max(0, -toCents(order.summary.pending_difference));
  return { captured, cancellationLimit: sumOf(done) + overpaid };
}

function sumOf(refunds: readonly { cents: number }[]): number {
  return refunds.reduce((sum, { cents }) => sum + cents, 0);
}

/** No item of the order has more units than are left at Walmart. */
function isReduced({ lines }: RefundFacts, order: MedusaOrder): boolean {
  const left = new Map<string, number>();
  for (const { line_item_id, quantity, cancelled } of lines) {
    if (line_item_id)
      left.set(line_item_id, (left.get(line_item_id) ?? 0) + Math.max(0, quantity - cancelled));
  }
  return order.items.every(
    ({ id, detail }) => Number(detail.quantity) <= (left.get(id) ?? Infinity),
  );
}

async function markGoodwill(
  container: MedusaContainer,
  { goodwill }: RefundFacts,
  short: readonly ShortRefund[],
): Promise<void> {
  const open = new Set(short.map(({ source }) => source));
  const done = goodwill.filter(
    ({ id, is_mirrored }) => !is_mirrored && !open.has(goodwillSource(id)),
  );
  if (!done.length) return;
  await walmartService(container).updateWalmartUpdates(
    done.map(({ id }) => ({ id, mirrored_at: new Date() })),
  );
}
