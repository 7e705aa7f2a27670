import { DEFAULT_DELAYS } from "../delivery/back-off";
import type { RetryPolicy } from "../delivery/types";

/** Name of the queue of feeds to send. */
export const FEED_QUEUE = "feed";

/**
 * How the sending of a feed is retried. Feeds have small quotas, and the entries of a failed one return to their
 * listings, so that few unspecific refusals are enough.
 */
export const FEED_POLICY: RetryPolicy = {
  ...DEFAULT_DELAYS,
  unknownSubject: "back_off",
  maxUnspecific: 5,
};
