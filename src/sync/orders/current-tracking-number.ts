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
 * The number under which Walmart will have the parcel when it comes to this change: a change that may be under way goes
 * first. `null` if that is this very change.
 *
 * @throws MedusaError (INVALID_DATA) if the order has no such parcel
 */
export async function currentTrackingNumber(
  container: MedusaContainer,
  order: WalmartOrderRow,
  updates: readonly WalmartUpdateRow[],
  wanted: TrackPayload,
): Promise<string | null> {
  const isAsked = (number: string) => parcelKey(number) === parcelKey(wanted.current);
  const changes = updates
    .filter((update) => update.kind === "track")
    .map((update) => ({ update, change: trackPayloadSchema.parse(update.payload) }));
  const last = changes.at(-1);
  const isRepeated =
    last && isAsked(last.change.current) && isSameTracking(last.change, wanted) && last;
  if (isRepeated && isOpen(isRepeated.update)) return null;

  const underWay = changes.filter(({ update }) => isOpen(update)).map(({ change }) => change);
  const first = underWay.findLast((one) => isAsked(one.current));
  if (first) return first.tracking_number;
  const numbers = await knownNumbers(container, order, updates, underWay);
  const known = numbers.find(isAsked);
  if (known) return known;
  if (isRepeated && isRepeated.update.state === "confirmed") return null;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `tracking_number: This order has no parcel with the tracking number "${wanted.current}". ` +
      (numbers.length ? `Its parcels: ${numbers.join(", ")}.` : "Nothing of it has been shipped."),
  );
}

/** The parcels that Walmart shows, and those that it is being told of. */
async function knownNumbers(
  container: MedusaContainer,
  order: WalmartOrderRow,
  updates: readonly WalmartUpdateRow[],
  underWay: readonly TrackPayload[],
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
  const numbers = [...shown, ...shipping, ...underWay.map((one) => one.tracking_number)];
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
