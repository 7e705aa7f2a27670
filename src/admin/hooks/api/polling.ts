import type { AdminWalmartOrderDetail, AdminWalmartUpdate } from "../../../types";

/** While Walmart is being told something. */
export const FAST_POLL_MS = 2_500;
/** While an update waits for its next attempt. */
export const MEDIUM_POLL_MS = 15_000;
/** Otherwise: Walmart's own changes arrive every two minutes. */
export const SLOW_POLL_MS = 60_000;

const SOON_MS = 30_000;

function isUnderWay(update: AdminWalmartUpdate, now: number): boolean {
  if (update.state === "sending") {
    return true;
  }
  const due = update.next_attempt_at ? new Date(update.next_attempt_at).getTime() : now;
  return update.state === "pending" && due - now < SOON_MS;
}

/** How soon to look again, so that the merchant sees an update arrive without reloading. */
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
