import { disputeBy, fromCents, shareOf } from "../../mapping";
import type { WalmartOrderRow } from "../../modules/walmart/types";
import type { AdminWalmartRefundByWalmart } from "../../types";
import { readStoredRefund } from "../refunds/stored-walmart-refund";

/** What Walmart gave back without a return, as the API shows it; `null` if there is nothing. */
export function walmartRefundOf({
  walmart_refund,
  currency_code,
}: Pick<WalmartOrderRow, "walmart_refund" | "currency_code">): AdminWalmartRefundByWalmart | null {
  const refund = readStoredRefund(walmart_refund);
  if (!refund) return null;
  const { recorded, open } = shareOf(refund.lines, refund);
  return {
    state: open > 0 ? "open" : recorded > 0 ? "recorded" : "dismissed",
    amount: fromCents(refund.total),
    recorded_amount: fromCents(recorded),
    open_amount: fromCents(open),
    currency_code,
    reason: refund.lines.find(({ reason }) => reason)?.reason ?? null,
    lines: refund.lines.map(({ line_number, sku, cents, reason, kind }) => ({
      line_number,
      sku,
      amount: fromCents(cents),
      reason,
      is_certain: kind === "refund",
    })),
    seen_at: refund.seen_at,
    dispute_by: disputeBy(new Date(refund.seen_at)).toISOString(),
    decided_at: refund.decided_at,
    decided_by: refund.decided_by,
  };
}
