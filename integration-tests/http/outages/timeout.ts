/** How long a call to Walmart may take in these tests. */
export const TIMEOUT_MS = 1_000;
