import type {
  NewMessage,
  WalmartReturnRow,
  WalmartUpdateRow,
} from "../../../modules/walmart/types";
import type { RefundPayload, ReturnUnits } from "./payload";
import { nthKey } from "../open-messages";
import { newMessage } from "../new-message";
import { refund } from ".";

/**
 * The message that refunds units of a return. One that reports a refund in Medusa is identified by that refund; any
 * other by its units and how often the same units were refunded before, so that a double click is one message.
 *
 * @param earlier the refund messages of the return so far
 */
export function refundMessage(
  row: Pick<WalmartReturnRow, "id" | "account_id" | "walmart_order_id">,
  units: ReturnUnits[],
  earlier: readonly Pick<WalmartUpdateRow, "idempotency_key" | "state">[],
  choice: { restock?: boolean; refund_id?: string | null; actor_id?: string | null },
): NewMessage {
  const payload: RefundPayload = {
    lines: units,
    restock: choice.restock ?? null,
    refund_id: choice.refund_id ?? null,
    actor_id: choice.actor_id ?? null,
  };
  return newMessage(refund, {
    account_id: row.account_id,
    walmart_order_id: row.walmart_order_id,
    walmart_return_id: row.id,
    idempotency_key: choice.refund_id
      ? `refund:${row.id}:${choice.refund_id}`
      : nthKey(refundPrefix(row.id, units), earlier),
    payload,
  });
}

/** What the keys of refunds of these units begin with: see {@link nthKey}. */
export function refundPrefix(id: string, units: readonly ReturnUnits[]): string {
  const what = units.map((one) => `${one.return_order_line_number}x${one.quantity}`).join("+");
  return `refund:${id}:${what}:`;
}
