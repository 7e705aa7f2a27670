import type {
  AdminWalmartListing,
  AdminWalmartOrderDetail,
  AdminWalmartUpdate,
} from "../../../types";

/** While a message is being sent to Walmart. */
export const FAST_POLL_MS = 2_500;
/** While a message waits for its next attempt. */
export const MEDIUM_POLL_MS = 15_000;
/** Otherwise. Orders are imported every two minutes. */
export const SLOW_POLL_MS = 60_000;

/** While Walmart processes a feed, which takes minutes. */
const PROCESSING_POLL_MS = 10_000;

const SOON_MS = 30_000;

function isUnderWay(update: AdminWalmartUpdate, now: number): boolean {
  if (update.state === "sending") {
    return true;
  }
  const due = update.next_attempt_at ? new Date(update.next_attempt_at).getTime() : now;
  return update.state === "pending" && due - now < SOON_MS;
}

/** The poll interval of an order: short while messages are pending. */
export function pollInterval(
  order: Pick<AdminWalmartOrderDetail, "updates"> | undefined,
  now: number,
  fastUntil = 0,
): number {
  const updates = order?.updates ?? [];
  if (now < fastUntil || updates.some((update) => isUnderWay(update, now))) {
    return FAST_POLL_MS;
  }
  return updates.some(({ state }) => state === "pending") ? MEDIUM_POLL_MS : SLOW_POLL_MS;
}

/** The poll interval of listings: short while Walmart processes any. */
export function listingsPollInterval(listings: AdminWalmartListing[] | undefined): number {
  return listings?.some(({ status }) => status === "processing")
    ? PROCESSING_POLL_MS
    : SLOW_POLL_MS;
}
