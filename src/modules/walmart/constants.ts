/** The module's key in the container and in Query. */
export const WALMART_MODULE = "walmart";

/** How long a worker's claim on purchase orders or updates holds: after that, another worker takes over. */
export const CLAIM_LEASE_MS = 60_000;

/** Days that the activity log is kept. */
export const ACTIVITY_DAYS = 30;
