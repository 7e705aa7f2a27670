/** Emitted when an account may have messages to send: `{ account_id }`. A hint: the updates job sends them anyway. */
export const UPDATES_QUEUED_EVENT = "walmart.updates-queued";
/** Emitted when listings of an account were marked: `{ account_id }`. A hint: the offers job pushes them anyway. */
export const LISTINGS_MARKED_EVENT = "walmart.offers-marked";
/** Emitted when a webhook was stored: `{ account_id }`. A hint: the webhooks job handles it anyway. */
export const WEBHOOK_RECEIVED_EVENT = "walmart.webhook-received";
