import type { MedusaContainer } from "@medusajs/framework/types";
import { disputeBy, fromCents, type RefundBeyond, refundsBeyond, shareOf } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { logEvent } from "../kernel/log-event";
import { isReadFailure } from "../kernel/read-back";
import { describeError } from "../kernel/describe-error";
import { OPEN_STATES } from "../messages/open-messages";
import { notifyMerchant } from "../notices/notify-merchant";
import { knownRefunds } from "../refunds/known-refunds";
import { readRefundFacts, type RefundFacts } from "../refunds/refund-facts";
import {
  readStoredRefund,
  reviewedRefund,
  type StoredRefund,
} from "../refunds/stored-walmart-refund";
import { storeReturns } from "../returns/store-returns";
import { readBackOrder } from "./read-back-order";

/**
 * Looks at what Walmart gave back for an order beyond refunds from here and of returns, stores it with the order and
 * notifies the merchant, who can dispute it. A return that is not known yet, or data that is out of date, would look the
 * same, so the order and its returns are read again first. Returns false if that could not be done now.
 */
export async function reviewWalmartRefund(
  container: MedusaContainer,
  walmartOrderId: string,
): Promise<boolean> {
  const facts = await readRefundFacts(container, walmartOrderId);
  const { row } = facts;
  const stored = readStoredRefund(row.walmart_refund);
  const before = stored?.total ?? 0;
  const beyond = beyondOf(facts);
  if (!beyond || totalOf(beyond) === before) return true;
  if (totalOf(beyond) < before) {
    // A return or a message explains it by now, or Walmart took it back.
    await store(container, row, stored, beyond);
    return true;
  }
  if (await isSending(container, row)) return false;
  if (!(await readAgain(container, row))) return false;
  const now = beyondOf(await readRefundFacts(container, walmartOrderId)) ?? beyond;
  if (totalOf(now) === before) return true;
  const refund = await store(container, row, stored, now);
  if (refund && refund.total > before) await notify(container, row, refund);
  return true;
}

/** `null` if Walmart's last answer cannot be read. */
function beyondOf(facts: RefundFacts): RefundBeyond[] | null {
  return facts.purchaseOrder && refundsBeyond(facts.purchaseOrder, knownRefunds(facts));
}

/** A refund from here that Walmart has not confirmed yet would look like one of Walmart's. */
async function isSending(
  container: MedusaContainer,
  { id }: Pick<WalmartOrderRow, "id">,
): Promise<boolean> {
  const open = await walmartService(container).listWalmartUpdates(
    { walmart_order_id: id, kind: ["goodwill", "refund"], state: OPEN_STATES },
    { select: ["id"], take: 1 },
  );
  return open.length > 0;
}

/** Reads the order and its returns from Walmart and stores them. True also for an account that is disabled or deleted. */
async function readAgain(container: MedusaContainer, row: WalmartOrderRow): Promise<boolean> {
  const service = walmartService(container);
  const [account] = await service.listWalmartAccounts({ id: row.account_id, enabled: true });
  const { customer_order_id: customerOrderId } = row;
  if (!account) return true;
  if (!(await readBackOrder(container, row))) return false;
  if (!customerOrderId) return true;
  try {
    const client = await service.clientFor(account);
    let askedAt = performance.now();
    for await (const page of client.returns.list({ customerOrderId })) {
      // Walmart may ignore a criterion.
      const returns = page.returns.filter(
        ({ returnOrder }) => returnOrder.customerOrderId === customerOrderId,
      );
      if (returns.length)
        await storeReturns(container, account, { returns, unreadable: [] }, askedAt);
      askedAt = performance.now();
    }
    return true;
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    logEvent(
      container,
      "warn",
      "read_back_failed",
      { account_id: row.account_id, purchase_order: row.purchase_order_id, kind: "returns" },
      describeError(error),
    );
    return false;
  }
}

async function store(
  container: MedusaContainer,
  { id }: Pick<WalmartOrderRow, "id">,
  stored: StoredRefund | null,
  beyond: RefundBeyond[],
): Promise<StoredRefund | null> {
  const refund = reviewedRefund(stored, beyond, new Date().toISOString());
  await walmartService(container).updateWalmartOrders({ id, walmart_refund: refund });
  return refund;
}

async function notify(
  container: MedusaContainer,
  row: WalmartOrderRow,
  refund: StoredRefund,
): Promise<void> {
  const [account] = await walmartService(container).listWalmartAccounts(
    { id: row.account_id },
    { select: ["id", "name", "settings"], withDeleted: true },
  );
  if (!account) return;
  const amount = `${fromCents(refund.total).toFixed(2)} ${row.currency_code.toUpperCase()}`;
  const reason = refund.lines.find((line) => line.reason)?.reason;
  const until = disputeBy(new Date(refund.seen_at)).toISOString().slice(0, 16).replace("T", " ");
  const { open } = shareOf(refund.lines, refund);
  await notifyMerchant(container, account, {
    key: `walmart-refund:${row.id}:${refund.total}`,
    title: `Walmart order ${row.purchase_order_id}: Walmart refunded ${amount} without a return`,
    description: [
      `${reason ? `Reason: ${reason}. ` : ""}If you don't agree, dispute it in Seller Center by ${until} UTC.`,
      ...(open > 0
        ? [
            "It may also be a discount that Walmart pays for. Open the order and choose whether to record it as your refund.",
          ]
        : []),
    ].join("\n"),
  });
}

function totalOf(beyond: readonly RefundBeyond[]): number {
  return beyond.reduce((sum, { cents }) => sum + cents, 0);
}
