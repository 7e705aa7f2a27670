/** Emitted when a webhook was stored: `{account_id}`. A hint; a job handles what it fails to tell. */
export const WEBHOOK_RECEIVED_EVENT = "walmart.webhook-received";
