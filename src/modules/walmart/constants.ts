/** The module's key in the container and in Query. */
export const WALMART_MODULE = "walmart";

/**
 * How long a worker's claim on updates holds at least. With the quarter of a minute between two runs of the updates job,
 * what a dead worker had claimed is taken over within a minute.
 */
export const CLAIM_LEASE_MS = 40_000;

/**
 * How long an import's claim on purchase orders holds. What is done about them takes a second or two, and whoever is
 * slower does no harm: every id was chosen before, so nothing can be created twice.
 */
export const ORDER_CLAIM_MS = 30_000;

/** A claim on an update outlives its call to Walmart by this, so that nobody takes over what is still on its way. */
export const CLAIM_MARGIN_MS = 10_000;

/** How long the turn to change an order's Medusa order holds. */
export const ORDER_TURN_MS = 60_000;

/** How long a lock on an import or a reconciliation outlives a run that died. */
export const RUN_LOCK_MS = 30_000;

/** Days that the activity log is kept. */
export const ACTIVITY_DAYS = 30;

/** Days that webhooks are remembered: Walmart may send one again, and would rather not be answered with work. */
export const WEBHOOK_DAYS = 7;

/** How often what a webhook tells of is looked for, before it is left to the jobs. */
export const WEBHOOK_ATTEMPTS = 5;

/** Until the second attempt; each further one takes three times as long. What Walmart tells of may not be readable yet. */
export const WEBHOOK_RETRY_MS = 5_000;
