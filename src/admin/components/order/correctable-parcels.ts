import type { AdminWalmartOrderDetail, AdminWalmartUpdateState } from "../../../types";

/** States of updates that are neither confirmed nor resolved. */
const UNCONFIRMED: AdminWalmartUpdateState[] = ["pending", "sending", "failed"];

/**
 * Tracking numbers that the merchant can correct: those of shipped packages, and those that Walmart has not received
 * yet or has rejected.
 */
export function correctableParcels({
  order_id,
  fulfilled_by,
  lines,
  updates,
}: Pick<AdminWalmartOrderDetail, "order_id" | "fulfilled_by" | "lines" | "updates">): string[] {
  if (!order_id || fulfilled_by !== "seller") return [];
  const shipped = lines
    .filter(({ quantities }) => quantities.shipped > 0)
    .flatMap(({ tracking }) => tracking.map(({ tracking_number }) => tracking_number ?? ""));
  const unconfirmed = updates
    .filter(({ state }) => UNCONFIRMED.includes(state))
    .flatMap(({ tracking_numbers }) => tracking_numbers);
  return [...new Set([...shipped, ...unconfirmed])].filter(Boolean);
}
