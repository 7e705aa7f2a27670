/** Emitted when a webhook was stored: `{account_id}`. Only a hint: a job handles webhooks whose event is lost. */
export const WEBHOOK_RECEIVED_EVENT = "walmart.webhook-received";
