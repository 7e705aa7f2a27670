/** Emitted when there may be updates to send for an account: `{account_id}`. A hint; the updates job sends them anyway. */
export const UPDATES_QUEUED_EVENT = "walmart.updates-queued";
