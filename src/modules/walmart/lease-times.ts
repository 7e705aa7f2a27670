import { LEASE_MS, LEASE_MARGIN_MS } from "./constants";
import type { WalmartOptions } from "./options";

/** How long a lease on a message or a listing change lasts: longer than any request to Walmart. */
export function leaseSeconds({ requestTimeout }: WalmartOptions): number {
  return Math.max(LEASE_MS, requestTimeout + LEASE_MARGIN_MS) / 1000;
}

/** How long a lease on a feed lasts: the client allows 10 s for each MB of a file. */
export function feedLeaseSeconds({ requestTimeout }: WalmartOptions): number {
  return Math.max(5 * LEASE_MS, 5 * requestTimeout + LEASE_MARGIN_MS) / 1000;
}
