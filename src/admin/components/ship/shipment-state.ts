import type { AdminWalmartOrderDetail, AdminWalmartUpdate } from "../../../types";

/** What became of a shipment at Walmart. */
export interface ShipmentState {
  state: "confirmed" | "waiting" | "failed";
  /** The message that failed, if one did. */
  failed: AdminWalmartUpdate | null;
}

/** Compares tracking numbers that people and Walmart write differently. */
const bare = (number: string): string => number.replace(/[^a-z0-9]/gi, "").toUpperCase();

/** The state of the parcels with these numbers: confirmed once all of them are, failed once one is. */
export function shipmentState(
  { updates }: Pick<AdminWalmartOrderDetail, "updates">,
  trackingNumbers: readonly string[],
): ShipmentState {
  const numbers = new Set(trackingNumbers.map(bare));
  const own = updates.filter(
    ({ kind, tracking_numbers }) =>
      kind === "ship" && tracking_numbers.some((number) => numbers.has(bare(number))),
  );
  const failed = own.find(({ state }) => state === "failed") ?? null;
  if (failed) return { state: "failed", failed };
  const isDone = ({ state }: AdminWalmartUpdate) => state === "confirmed" || state === "resolved";
  const known = new Set(own.filter(isDone).flatMap((one) => one.tracking_numbers.map(bare)));
  const isConfirmed = own.every(isDone) && [...numbers].every((number) => known.has(number));
  return { state: isConfirmed ? "confirmed" : "waiting", failed: null };
}
