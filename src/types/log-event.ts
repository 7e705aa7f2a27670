/** Everything that the plugin logs. Monitors may rely on the names: they stay, docs/operations.md says what they mean. */
export const LOG_EVENTS = [
  "activity_not_stored",
  "admin_pages_not_arranged",
  "changes_waiting",
  "clean_up_done",
  "clean_up_failed",
  "delivery_follow_up_failed",
  "delivery_interrupted",
  "drift_found",
  "events_not_emitted",
  "feed_poll_failed",
  "fulfillment_not_canceled",
  "import_failed",
  "item_not_read",
  "items_incomplete",
  "job_done",
  "job_failed",
  "lock_lost",
  "message_failed",
  "message_not_compared",
  "message_not_followed",
  "message_retried",
  "notification_failed",
  "order_lease_lost",
  "order_not_created",
  "order_not_mirrored",
  "read_back_failed",
  "auto_list_waiting",
  "balance_not_read",
  "payouts_not_announced",
  "prices_stopped",
  "retirement_failed",
  "return_not_mirrored",
  "returns_import_failed",
  "secrets_rotated",
  "secrets_not_checked",
  "secret_unreadable",
  "shipment_reverted",
  "sync_failed",
  "webhook_not_recorded",
  "webhooks_failed",
  "webhooks_not_ended",
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** What a line is about. Left out where it does not apply. */
export interface LogFields {
  account_id?: string | null;
  purchase_order?: string | null;
  return_order?: string | null;
  /** The kind of message, the queue, the part of a sync or the lock. */
  kind?: string | null;
  /** The row that it is about. */
  id?: string | null;
  attempt?: number | null;
  /** The class of the failure: see docs/delivery.md. */
  class?: string | null;
}

/**
 * A line of the log: `walmart: <event> name=value …: <text>`. Values that are not plain words are quoted as in JSON.
 *
 * @param text for people; the rest is for machines
 */
export function logLine(event: LogEvent, fields: LogFields, text: string): string {
  const named = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [`${name}=${valueOf(String(value))}`],
  );
  return `walmart: ${[event, ...named].join(" ")}: ${text}`;
}

function valueOf(value: string): string {
  return /^[\w.:-]*\w$/.test(value) ? value : JSON.stringify(value);
}
