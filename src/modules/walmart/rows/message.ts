import type { AdminWalmartErrorOrigin, MessageKind } from "../../../types";
import type { WalmartOrderRow, WalmartReturnRow } from "./table-rows";

/** Whether the store (data, settings, the plugin) or Walmart caused an error. */
export type ErrorOrigin = AdminWalmartErrorOrigin;

/** The date of an order (`refund_by`: of a return) that is Walmart's deadline for a message. */
export type MessageDue = "acknowledge_by" | "ship_by" | "refund_by";

/** A new outbox message. */
export interface NewMessage {
  account_id: string;
  walmart_order_id: string | null;
  /** For refunds of returns. */
  walmart_return_id?: string | null;
  kind: MessageKind;
  /** The same key never becomes a second message. */
  idempotency_key: string;
  payload: Record<string, unknown>;
  /** Lower goes first. */
  priority: number;
  /** `null`: Walmart sets no deadline. */
  due: MessageDue | null;
}

/** A failed message that is retried, as it was before. */
export interface RetriedMessage {
  id: string;
  kind: string;
  idempotency_key: string;
  attempts: number;
  last_error: string | null;
}

/** A failed message that was marked as resolved. */
export type ResolvedMessage = Omit<RetriedMessage, "attempts">;

/** What a retry needs to know of an order. */
export type RetriedOrder = Pick<
  WalmartOrderRow,
  "id" | "account_id" | "purchase_order_id" | "status_details"
>;
/** What a retry needs to know of a return. */
export type RetriedReturn = Pick<
  WalmartReturnRow,
  "id" | "account_id" | "return_order_id" | "status_details"
>;

/** Selects due messages. */
export interface DueMessages {
  accountId: string;
  /** The kinds that the throttle admits. */
  kinds: readonly MessageKind[];
  /** Include messages whose back-off has not ended. */
  force: boolean;
  /** Messages that this run has tried already. */
  except: string[];
  /** Only messages of these purchase orders. `null`: all. */
  orderIds: readonly string[] | null;
}

/** How an attempt to send a message ended. */
export interface MessageSettlement {
  state: "pending" | "confirmed" | "failed";
  /** It may have arrived: read back before it is sent again. */
  uncertain: boolean;
  unspecific_refusals: number;
  /** ISO 8601. For `pending`. */
  next_attempt_at: string | null;
  last_error: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  /** What the merchant can do. */
  remedy: string | null;
}
