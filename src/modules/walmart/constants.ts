/** The module's key in the container and in Query. */
export const WALMART_MODULE = "walmart";

/**
 * How long a lease on a message or a listing change lasts at least. The updates job runs every 15 seconds, so that the
 * rows of a dead worker are taken over within a minute.
 */
export const LEASE_MS = 40_000;

/**
 * How long an import's lease on purchase orders lasts. Creating their Medusa orders takes a second or two, and a slower
 * run does no harm: all ids are chosen before, so nothing can be created twice.
 */
export const IMPORT_LEASE_MS = 30_000;

/** By how much a lease outlasts its request to Walmart, so that no other run takes over a request in progress. */
export const LEASE_MARGIN_MS = 10_000;

/** How long the lease to change a Medusa order lasts. */
export const ORDER_LEASE_MS = 60_000;

/** How long a run lock outlasts a run that died. */
export const RUN_LOCK_MS = 30_000;

/** How many days the activity log is kept. */
export const ACTIVITY_DAYS = 30;

/**
 * How many days a purchase order that is not imported keeps the data that its import needs, if that is longer than the
 * retention. Walmart cancels what is not shipped long before.
 */
export const OPEN_ORDER_DAYS = 60;

/** How many days webhook events are kept: Walmart may send one again, and it must not be handled twice. */
export const WEBHOOK_DAYS = 7;

/** How many days events for developers are kept after they were emitted. */
export const EVENT_DAYS = 7;

/** Attempts to handle a webhook event before the jobs take over. */
export const WEBHOOK_ATTEMPTS = 5;

/** Until the second attempt; each further back-off is three times as long. Walmart's data may not be readable at once. */
export const WEBHOOK_RETRY_MS = 5_000;
