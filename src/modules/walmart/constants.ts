/** The module's key in the container and in Query. */
export const WALMART_MODULE = "walmart";

/** How long a worker's claim on updates holds at least: after that, another worker takes over. */
export const CLAIM_LEASE_MS = 60_000;

/**
 * How long an import's claim on purchase orders holds. What is done about them takes a second or two, and whoever is
 * slower does no harm: every id was chosen before, so nothing can be created twice.
 */
export const ORDER_CLAIM_MS = 30_000;

/** A claim on an update outlives its call to Walmart by this, so that nobody takes over what is still on its way. */
export const CLAIM_MARGIN_MS = 30_000;

/** Days that the activity log is kept. */
export const ACTIVITY_DAYS = 30;
