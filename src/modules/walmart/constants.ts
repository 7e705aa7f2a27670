/** The module's key in the container and in Query. */
export const WALMART_MODULE = "walmart";

/** How long a worker's claim on purchase orders or updates holds at least: after that, another worker takes over. */
export const CLAIM_LEASE_MS = 60_000;

/** A claim on an update outlives its call to Walmart by this, so that nobody takes over what is still on its way. */
export const CLAIM_MARGIN_MS = 30_000;

/** Days that the activity log is kept. */
export const ACTIVITY_DAYS = 30;
