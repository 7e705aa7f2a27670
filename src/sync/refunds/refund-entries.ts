import {
  cancellationNote,
  cancellationReason,
  refundReason,
  refundsBeyond,
  returnReasonLabel,
  shareOf,
  toCents,
  withReason,
} from "../../mapping";
import type { RefundEntry } from "../medusa/record-refunds";
import { goodwillCents, knownRefunds, returnCents } from "./known-refunds";
import type { RefundFacts } from "./refund-facts";
import { readStoredRefund } from "./stored-walmart-refund";

/** The causes of refunds, as stored on them. They must not change. */
export const CANCELLATION = "cancellation";
export const WALMART = "walmart";
export const goodwillSource = (messageId: string) => `goodwill:${messageId}`;
export const returnSource = (rma: string) => `return:${rma}`;

/** What Medusa shows of the order, in cents. */
export interface OrderMoney {
  /** On the import's payment. */
  captured: number;
  /**
   * The most that can be recorded for canceled units: less than what Walmart gave back while units could not be removed
   * from the order. `null`: no limit.
   */
  cancellationLimit: number | null;
}

/**
 * Everything that Walmart gave back for a purchase order, by cause: canceled units, refunds without a return from here,
 * returns, and refunds that Walmart made on its own. Pure. What a person has settled is left out.
 */
export function refundEntries(facts: RefundFacts, money: OrderMoney): RefundEntry[] {
  const others = [...goodwillEntries(facts), ...returnEntries(facts), walmartEntry(facts)];
  const entries = [cancellationEntry(facts, money, sumOf(others)), ...others];
  const settled = facts.row.settled_refunds as Record<string, number | undefined>;
  return entries.map((entry) => ({
    ...entry,
    cents: Math.max(0, entry.cents - (settled[entry.source] ?? 0)),
  }));
}

function cancellationEntry(
  { row, lines }: RefundFacts,
  { captured, cancellationLimit }: OrderMoney,
  others: number,
): RefundEntry {
  const isPart = lines.some(({ cancelled }) => cancelled > 0);
  const left =
    row.walmart_status === "canceled" ? others : isPart ? toCents(Number(row.total)) : captured;
  const owed = Math.max(0, captured - left);
  const reason = row.cancellation_reason ? cancellationReason(row.cancellation_reason) : null;
  return {
    source: CANCELLATION,
    cents: cancellationLimit === null ? owed : Math.min(owed, cancellationLimit),
    refund_ids: [],
    note: cancellationNote(reason),
    reason,
  };
}

function goodwillEntries({ goodwill }: RefundFacts): RefundEntry[] {
  return goodwill.map(({ id, payload }) => {
    const reason = refundReason(payload.reason);
    const comments = payload.comments ? ` (${payload.comments})` : "";
    return {
      source: goodwillSource(id),
      cents: sumOf(goodwillCents(payload)),
      refund_ids: payload.refund_id ? [payload.refund_id] : [],
      note: withReason("Refund without a return", reason) + comments,
      reason,
    };
  });
}

function returnEntries(facts: RefundFacts): RefundEntry[] {
  return [...returnCents(facts)].map(([one, cents]) => {
    const code = one.lines.find(({ reason }) => reason)?.reason;
    const reason = code ? { code, label: returnReasonLabel(code) } : null;
    return {
      source: returnSource(one.row.return_order_id),
      cents: sumOf(cents),
      refund_ids: one.row.refund_ids as unknown as string[],
      note: withReason(`Walmart return ${one.row.return_order_id}`, reason),
      reason,
    };
  });
}

/** Refunds that Walmart made on its own, up to what was looked at: see the decision on the order's row. */
function walmartEntry(facts: RefundFacts): RefundEntry {
  const stored = readStoredRefund(facts.row.walmart_refund);
  const beyond = facts.purchaseOrder
    ? refundsBeyond(facts.purchaseOrder, knownRefunds(facts))
    : (stored?.lines ?? []);
  const code = beyond.find(({ reason }) => reason)?.reason;
  const reason = code ? refundReason(code) : null;
  return {
    source: WALMART,
    cents: stored ? Math.min(stored.total, shareOf(beyond, stored).recorded) : 0,
    refund_ids: [],
    note: withReason("Refunded by Walmart without a return", reason),
    reason,
  };
}

function sumOf(parts: readonly { cents: number }[]): number {
  return parts.reduce((sum, { cents }) => sum + cents, 0);
}

/** Whether a refund belongs to a return, which shows its problems. */
export function isOfReturn(source: string): boolean {
  return source.startsWith(returnSource(""));
}
