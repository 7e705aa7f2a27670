import type { AdminWalmartOrderDetail, AdminWalmartUpdateState } from "../../../types";

/** What Walmart has not confirmed, and what the merchant has not mended elsewhere. */
const UNTOLD: AdminWalmartUpdateState[] = ["pending", "sending", "failed"];

/**
 * Tracking numbers of parcels that the merchant can correct: those on their way, and those that Walmart was not told of
 * yet, also because it refused them.
 */
export function correctableParcels({
  order_id,
  fulfilled_by,
  lines,
  updates,
}: Pick<AdminWalmartOrderDetail, "order_id" | "fulfilled_by" | "lines" | "updates">): string[] {
  if (!order_id || fulfilled_by === "wfs") return [];
  const shipped = lines
    .filter(({ quantities }) => quantities.shipped > 0)
    .flatMap(({ tracking }) => tracking.map(({ tracking_number }) => tracking_number ?? ""));
  const untold = updates
    .filter(({ state }) => UNTOLD.includes(state))
    .flatMap(({ tracking_numbers }) => tracking_numbers);
  return [...new Set([...shipped, ...untold])].filter(Boolean);
}
