import { carrierLink } from "./carrier-link";
import { recognizeCarrier } from "./recognize-carrier";
import { cleanTrackingNumber } from "./tracking-number";
import { toWalmartCarrier, type WalmartCarrier } from "./walmart-carriers";

/** How a parcel's carrier is sent to Walmart: as `carrier` or as `otherCarrier`, never both. */
export type ResolvedCarrier =
  | { ok: true; carrier?: WalmartCarrier; otherCarrier?: string; trackingUrl?: string }
  /** `cause` is what is wrong; `problem` also explains how to fix it on a fulfillment. */
  | { ok: false; cause: string; problem: string };

/** Shown to the buyer if the carrier has no name. */
const UNNAMED_CARRIER = "Other Carrier";

/**
 * Determines the carrier of a parcel: the fulfillment's, else the account's choice for the shipping option or provider,
 * else the one that the tracking number belongs to. A name that Walmart does not recognize is sent as another carrier,
 * for which Walmart requires a tracking link.
 */
export function resolveCarrier({
  carrier: entered,
  mapped,
  trackingNumber,
  trackingUrl,
}: {
  /** `metadata.carrier` of the fulfillment, as the merchant entered it. */
  carrier?: string | null;
  /** The carrier from the account's carrier map. */
  mapped?: string | null;
  trackingNumber: string;
  trackingUrl?: string | null;
}): ResolvedCarrier {
  const number = cleanTrackingNumber(trackingNumber);
  const link = usableLink(trackingUrl);
  const name = [entered, mapped].map((text) => text?.trim()).find(Boolean);
  const carrier = name ? toWalmartCarrier(name) : recognizeCarrier(number);
  if (carrier) {
    const trackingPage = link ?? carrierLink(carrier, number);
    return { ok: true, carrier, ...(trackingPage ? { trackingUrl: trackingPage } : {}) };
  }

  if (link) return { ok: true, otherCarrier: name ?? UNNAMED_CARRIER, trackingUrl: link };
  const cause = name
    ? `Walmart does not recognize the carrier "${name}".`
    : `The carrier of the tracking number "${number}" is not recognized.`;
  const fix = isMissing(trackingUrl)
    ? "Add a tracking link to the label"
    : `Replace the tracking link "${trackingUrl}" with one that starts with https://`;
  return {
    ok: false,
    cause,
    problem: `${cause} ${fix}, or enter one of Walmart's carriers (for example "UPS") as metadata.carrier of the fulfillment.`,
  };
}

/** Medusa requires a text even if there is no link: callers send "" or "#". */
function isMissing(url: string | null | undefined): boolean {
  return ["", "#"].includes(url?.trim() ?? "");
}

/** The link, if a buyer can open it. */
function usableLink(url: string | null | undefined): string | undefined {
  const text = url?.trim() ?? "";
  if (isMissing(text) || !URL.canParse(text)) return undefined;
  return ["http:", "https:"].includes(new URL(text).protocol) ? text : undefined;
}
