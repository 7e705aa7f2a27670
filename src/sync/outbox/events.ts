/** Emitted when an account may have messages to deliver: `{account_id}`. A hint: the job delivers them anyway. */
export const UPDATES_QUEUED_EVENT = "walmart.updates-queued";
