import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow, WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { notifyMerchant } from "../notices/notify-merchant";

/** The merchant is told of a deadline that is this near. */
const WARN_BEFORE_MS = 24 * 3_600_000;
const LIMIT = 100;

/**
 * Tells the merchant of returns whose deadline is near: Walmart's automatic refund 48 hours after receipt, or the date
 * by which the return is to be refunded. Once for each of them. Answers how many it told of.
 */
export async function notifyDeadlines(
  container: MedusaContainer,
  account: Pick<WalmartAccountRow, "id" | "name" | "settings">,
): Promise<number> {
  const service = walmartService(container);
  const soon = new Date(Date.now() + WARN_BEFORE_MS);
  const due = await service.listWalmartReturns(
    {
      account_id: account.id,
      type: "REFUND",
      wfs: false,
      closed_at: null,
      deadline_notified_at: null,
      $or: [{ auto_refund_at: { $lt: soon } }, { refund_by: { $lt: soon } }],
    },
    { order: { auto_refund_at: "ASC", id: "ASC" }, take: LIMIT },
  );
  for (const row of due) {
    await notifyMerchant(container, account, {
      // Once, also if this process dies before it is noted below; Walmart's own refund is told of besides the date.
      key: `walmart-return-deadline:${row.id}${row.auto_refund_at ? ":auto" : ""}`,
      title: `Walmart return ${row.return_order_id}: refund ${dateOf(deadlineOf(row))}`,
      description: descriptionOf(row),
    });
    await service.updateWalmartReturns({ id: row.id, deadline_notified_at: new Date() });
  }
  return due.length;
}

function deadlineOf(row: WalmartReturnRow): Date {
  return new Date(row.auto_refund_at ?? row.refund_by ?? 0);
}

function descriptionOf(row: WalmartReturnRow): string {
  const until = dateOf(deadlineOf(row));
  const amount = `${Number(row.refund_amount).toFixed(2)} ${row.currency_code.toUpperCase()}`;
  return row.auto_refund_at
    ? `It has arrived at the return centre. Refund ${amount} ${until}, or Walmart refunds it in your name.`
    : `Refund ${amount} ${until}.`;
}

function dateOf(at: Date): string {
  return `by ${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
