import { carrierLink } from "./carrier-link";
import { recogniseCarrier } from "./recognise-carrier";
import { cleanTrackingNumber } from "./tracking-number";
import { toWalmartCarrier, type WalmartCarrier } from "./walmart-carriers";

/** How a parcel's carrier is named to Walmart: by `carrier` or by `otherCarrier`, never by both. */
export type ResolvedCarrier =
  | { ok: true; carrier?: WalmartCarrier; otherCarrier?: string; trackingUrl?: string }
  /** `cause` is what is wrong, `problem` also what to do about it on a fulfilment. */
  | { ok: false; cause: string; problem: string };

/** What Walmart shows the buyer if the carrier has no name at all. */
const NAMELESS = "Other Carrier";

/**
 * The carrier of a parcel: the one given with the fulfilment, else the account's choice for the
 * shipping option or provider, else the one whose number it is. A name that Walmart does not know
 * goes as another carrier, for which Walmart demands a tracking link.
 */
export function resolveCarrier({
  carrier: given,
  mapped,
  trackingNumber,
  trackingUrl,
}: {
  /** `metadata.carrier` of the fulfilment, in the merchant's words. */
  carrier?: string | null;
  /** What the account's carrier map says. */
  mapped?: string | null;
  trackingNumber: string;
  trackingUrl?: string | null;
}): ResolvedCarrier {
  const number = cleanTrackingNumber(trackingNumber);
  const link = usableLink(trackingUrl);
  const name = [given, mapped].map((word) => word?.trim()).find((word) => word);
  const carrier = name ? toWalmartCarrier(name) : recogniseCarrier(number);
  if (carrier) {
    const known = link ?? carrierLink(carrier, number);
    return { ok: true, carrier, ...(known ? { trackingUrl: known } : {}) };
  }

  if (link) return { ok: true, otherCarrier: name ?? NAMELESS, trackingUrl: link };
  const who = name
    ? `Walmart does not know the carrier "${name}".`
    : `The carrier of the tracking number "${number}" is not recognised.`;
  const fix = isMissing(trackingUrl)
    ? "Add a tracking link (tracking_url) to the label"
    : `Replace the tracking link "${trackingUrl}" (tracking_url) by one that begins with https://`;
  return {
    ok: false,
    cause: who,
    problem: `${who} ${fix}, or name a carrier of Walmart's list in the fulfilment's metadata.carrier (for example "UPS").`,
  };
}

/** Medusa wants a text where there is no link: callers send "" or "#". */
function isMissing(url: string | null | undefined): boolean {
  return ["", "#"].includes(url?.trim() ?? "");
}

/** The link if it is one that a buyer can follow. */
function usableLink(url: string | null | undefined): string | undefined {
  const text = url?.trim() ?? "";
  if (isMissing(text) || !URL.canParse(text)) return undefined;
  return ["http:", "https:"].includes(new URL(text).protocol) ? text : undefined;
}
