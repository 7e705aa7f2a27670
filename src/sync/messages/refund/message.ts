import type { NewUpdate, WalmartReturnRow, WalmartUpdateRow } from "../../../modules/walmart/types";
import type { RefundPayload, ReturnUnits } from "./payload";
import { nthKey } from "../open-messages";

/**
 * A refund of a return as an update for Walmart. One that stands for a refund in Medusa is known by that; any other by
 * its units and how often the same units were refunded before, so that the same click twice is one update.
 */
export function refundUpdate(
  row: Pick<WalmartReturnRow, "id" | "account_id" | "walmart_order_id">,
  units: ReturnUnits[],
  earlier: readonly Pick<WalmartUpdateRow, "idempotency_key" | "state">[],
  wish: { restock?: boolean; refund_id?: string | null; actor_id?: string | null },
): NewUpdate {
  const payload: RefundPayload = {
    lines: units,
    restock: wish.restock ?? null,
    refund_id: wish.refund_id ?? null,
    actor_id: wish.actor_id ?? null,
  };
  return {
    account_id: row.account_id,
    walmart_order_id: row.walmart_order_id,
    walmart_return_id: row.id,
    kind: "refund",
    idempotency_key: wish.refund_id
      ? `refund:${row.id}:${wish.refund_id}`
      : nthKey(refundPrefix(row.id, units), earlier),
    payload,
  };
}

/** What the keys of refunds of these units begin with: see {@link nthKey}. */
export function refundPrefix(id: string, units: readonly ReturnUnits[]): string {
  const what = units.map((one) => `${one.return_order_line_number}x${one.quantity}`).join("+");
  return `refund:${id}:${what}:`;
}
