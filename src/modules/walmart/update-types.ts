import type { UpdateKind } from "./models/walmart-update";

/** Whose fault an error is: the store's side (data, settings, this plugin) or Walmart's. */
export type ErrorOrigin = "medusa" | "walmart";

/** A new update for the queue. */
export interface NewUpdate {
  account_id: string;
  walmart_order_id: string | null;
  /** For refunds of returns. */
  walmart_return_id?: string | null;
  kind: UpdateKind;
  idempotency_key: string;
  payload: Record<string, unknown>;
}

/** A failed update that is tried again, as it was until then. */
export interface RetriedUpdate {
  id: string;
  kind: string;
  idempotency_key: string;
  attempts: number;
  last_error: string | null;
}

/** Which due updates are meant. */
export interface DueUpdates {
  accountId: string;
  /** Only these, since the throttle of the others leaves nothing to do. */
  kinds: UpdateKind[];
  /** Also those whose back-off has not ended. */
  force: boolean;
  /** Without those that this run has tried already. */
  except: string[];
  /** Only those of these purchase orders; `null`: all. */
  orderIds: string[] | null;
}

/** How an attempt at an update ended. */
export interface SettleUpdate {
  state: "pending" | "confirmed" | "failed";
  /** It may have arrived at Walmart: read back before sending again. */
  uncertain: boolean;
  /** ISO 8601; for `pending`. */
  next_attempt_at: string | null;
  last_error: string | null;
  error_origin: ErrorOrigin | null;
  /** What the merchant can do about it. */
  remedy: string | null;
}
