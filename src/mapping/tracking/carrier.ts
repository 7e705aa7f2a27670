import { bareTrackingNumber } from "./bare-tracking-number";
import { contradicts, isSameCompany } from "./carrier-families";
import { carrierLink } from "./carrier-link";
import { recognizeCarrier } from "./recognize-carrier";
import { sentTrackingNumber } from "./tracking-number";
import { carrierByShape } from "./tracking-shape";
import { toWalmartCarrier, type WalmartCarrier } from "./walmart-carriers";

/** How a parcel's carrier is sent to Walmart: as `carrier` or as `otherCarrier`, never both. */
export type ResolvedCarrier =
  | { ok: true; carrier?: WalmartCarrier; otherCarrier?: string; trackingUrl?: string }
  /**
   * `about`: whether the number looks wrong, the carrier is not known, or both are certain and do not fit each other.
   * `cause` is what is wrong; `problem` also says what to do in Medusa's shipment form.
   */
  | {
      ok: false;
      about: "number" | "carrier" | "both";
      cause: string;
      problem: string;
      /** The carrier that the number has the shape of or belongs to. */
      recognized?: WalmartCarrier;
      /** The carrier that was named. */
      named?: string;
    };

/** A parcel as the merchant describes it. */
export interface ParcelDescription {
  /** The carrier that the merchant named for this parcel. */
  carrier?: string | null;
  /** The carrier from the account's carrier map. */
  mapped?: string | null;
  trackingNumber: string;
  trackingUrl?: string | null;
  /**
   * Also check the number if the merchant named its carrier. Only where `allowUnrecognized` can be given: core's shipment
   * form cannot carry it, so a carrier that is named there counts as that.
   */
  isStrict?: boolean;
  /** Accept the number although its check digit is wrong or it does not fit the carrier: the merchant said so. */
  allowUnrecognized?: boolean;
}

/** Shown to the buyer if the carrier has no name. */
const UNNAMED_CARRIER = "Other Carrier";

/**
 * Determines the carrier of a parcel: the merchant's, else the one that the tracking number belongs to, else the
 * account's choice for the shipping option or provider. A name that Walmart does not recognize is sent as another
 * carrier, for which Walmart requires a tracking link.
 *
 * A number that surely belongs to another carrier than the merchant's is a mistake, and so is one that has a carrier's
 * shape without its check digit.
 */
export function resolveCarrier(parcel: ParcelDescription): ResolvedCarrier {
  const { trackingNumber, trackingUrl, allowUnrecognized = false } = parcel;
  const entered = parcel.carrier?.trim() || undefined;
  const mapped = parcel.mapped?.trim() || undefined;
  const link = usableLink(trackingUrl);
  const recognized = recognizeCarrier(trackingNumber);

  const named = entered ? toWalmartCarrier(entered) : undefined;
  if (recognized && named && !allowUnrecognized && contradicts(recognized, named) === "surely")
    return contradiction(parcel.trackingNumber, recognized, named);
  const shape = recognized ? undefined : carrierByShape(bareTrackingNumber(trackingNumber));
  const isTrusted = link !== undefined || allowUnrecognized || (named && !parcel.isStrict);
  if (shape && !isTrusted && mustBe(shape, { entered, mapped }))
    return wrongCheckDigit(trackingNumber, shape);

  const name = entered ?? (isOverruled(mapped, recognized) ? undefined : mapped);
  const byNumber = recognized ?? (allowUnrecognized ? shape : undefined);
  const carrier = name ? toWalmartCarrier(name) : byNumber;
  if (carrier) {
    const trackingPage = link ?? carrierLink(carrier, sentTrackingNumber(trackingNumber, carrier));
    return { ok: true, carrier, ...(trackingPage ? { trackingUrl: trackingPage } : {}) };
  }
  if (link) return { ok: true, otherCarrier: name ?? UNNAMED_CARRIER, trackingUrl: link };
  return unknownCarrier(parcel, name);
}

/** Whether the number says that the carrier map is wrong about this parcel. */
function isOverruled(mapped: string | undefined, recognized: WalmartCarrier | undefined): boolean {
  const carrier = mapped ? toWalmartCarrier(mapped) : undefined;
  return Boolean(recognized && carrier && contradicts(recognized, carrier) !== "no");
}

/** Whether a number of this shape has to have its check digit, whatever carrier is named. */
function mustBe(
  shape: WalmartCarrier,
  { entered, mapped }: { entered?: string; mapped?: string },
): boolean {
  const name = entered ?? mapped;
  if (!name) return true;
  const carrier = toWalmartCarrier(name);
  if (carrier && isSameCompany(carrier, shape)) return true;
  // The map is a default, and a shape that nobody else has is evidence.
  return !entered && (!carrier || contradicts(shape, carrier) !== "no");
}

function contradiction(
  number: string,
  recognized: WalmartCarrier,
  named: WalmartCarrier,
): ResolvedCarrier {
  const cause = `The tracking number "${sentTrackingNumber(number)}" is one of ${recognized}, but the carrier is ${named}.`;
  return {
    ok: false,
    about: "both",
    recognized,
    named,
    cause,
    problem: `${cause} Correct the number or the carrier.`,
  };
}

function wrongCheckDigit(number: string, shape: WalmartCarrier): ResolvedCarrier {
  const cause = `The tracking number "${sentTrackingNumber(number)}" looks like ${shape}, but its check digit is wrong. Check it for a typo.`;
  return {
    ok: false,
    about: "number",
    recognized: shape,
    cause,
    problem: `${cause} To send it all the same, add a tracking link to the label.`,
  };
}

function unknownCarrier(
  { trackingNumber, trackingUrl }: ParcelDescription,
  name: string | undefined,
): ResolvedCarrier {
  const cause = name
    ? `Walmart does not recognize the carrier "${name}".`
    : `The carrier of the tracking number "${sentTrackingNumber(trackingNumber)}" is not recognized.`;
  const fix = isMissing(trackingUrl)
    ? "Add a tracking link to the label"
    : `Replace the tracking link "${trackingUrl}" with one that starts with https://`;
  return {
    ok: false,
    about: "carrier",
    named: name,
    cause,
    problem: `${cause} ${fix}, or choose one of Walmart's carriers for the shipping option under Walmart → Settings.`,
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
