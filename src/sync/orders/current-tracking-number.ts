import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { LineTracking } from "../../mapping";
import type { WalmartOrderRow, WalmartUpdateRow } from "../../modules/walmart/types";
import { walmartService } from "../kernel/container";
import { shipPayloadSchema } from "../messages/ship/payload";
import { type TrackPayload, trackPayloadSchema } from "../messages/track/payload";
import { isOpen } from "../messages/open-messages";
import { parcelKey } from "../messages/parcels";

/**
 * The tracking number that the parcel will have at Walmart when this change is sent, since pending changes are sent
 * first; `null` if this exact change is already pending or done.
 *
 * @throws MedusaError (INVALID_DATA) if the order has no such parcel
 */
export async function currentTrackingNumber(
  container: MedusaContainer,
  order: WalmartOrderRow,
  updates: readonly WalmartUpdateRow[],
  requested: TrackPayload,
): Promise<string | null> {
  const isRequested = (number: string) => parcelKey(number) === parcelKey(requested.current);
  const changes = updates
    .filter((update) => update.kind === "track")
    .map((update) => ({ update, change: trackPayloadSchema.parse(update.payload) }));
  const last = changes.at(-1);
  const isRepeated =
    last && isRequested(last.change.current) && isSameTracking(last.change, requested) && last;
  if (isRepeated && isOpen(isRepeated.update)) return null;

  const pending = changes.filter(({ update }) => isOpen(update)).map(({ change }) => change);
  const first = pending.findLast((one) => isRequested(one.current));
  if (first) return first.tracking_number;
  const numbers = await knownNumbers(container, order, updates, pending);
  const known = numbers.find(isRequested);
  if (known) return known;
  if (isRepeated && isRepeated.update.state === "confirmed") return null;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `tracking_number: This order has no parcel with the tracking number "${requested.current}". ` +
      (numbers.length
        ? `Tracking numbers of this order: ${numbers.join(", ")}.`
        : "Nothing has been shipped yet."),
  );
}

/** The tracking numbers that Walmart shows and those in pending messages. */
async function knownNumbers(
  container: MedusaContainer,
  order: WalmartOrderRow,
  updates: readonly WalmartUpdateRow[],
  pending: readonly TrackPayload[],
): Promise<string[]> {
  const lines = await walmartService(container).listWalmartOrderLines({
    walmart_order_id: order.id,
  });
  const shown = lines
    .flatMap((line) => line.tracking as unknown as Pick<LineTracking, "tracking_number">[])
    .map((one) => one.tracking_number ?? "");
  const shipping = updates
    .filter((update) => update.kind === "ship" && isOpen(update))
    .flatMap((update) => shipPayloadSchema.parse(update.payload).labels)
    .map((label) => label.tracking_number);
  const numbers = [...shown, ...shipping, ...pending.map((one) => one.tracking_number)];
  return [...new Set(numbers)].filter(Boolean);
}

function isSameTracking(one: TrackPayload, other: TrackPayload): boolean {
  return (
    parcelKey(one.tracking_number) === parcelKey(other.tracking_number) &&
    one.carrier === other.carrier &&
    one.other_carrier === other.other_carrier &&
    one.tracking_url === other.tracking_url
  );
}
