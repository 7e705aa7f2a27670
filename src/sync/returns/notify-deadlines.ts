import type { MedusaContainer } from "@medusajs/framework/types";
import type { WalmartAccountRow, WalmartReturnRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { notifyMerchant } from "../notices/notify-merchant";

/** How long before a deadline the merchant is notified. */
const WARN_BEFORE_MS = 24 * 3_600_000;
const LIMIT = 100;

/**
 * Notifies the merchant of returns whose deadline is near, once each: Walmart's automatic refund 48 hours after
 * receipt, or the date by which the return must be refunded. Returns the number of notifications.
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
      // The key prevents a second notice if this process dies before it stores the date. An automatic refund is a
      // notice of its own.
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
    ? `It has arrived at the return center. Refund ${amount} ${until}, or Walmart refunds it automatically.`
    : `Refund ${amount} ${until}.`;
}

function dateOf(at: Date): string {
  return `by ${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
