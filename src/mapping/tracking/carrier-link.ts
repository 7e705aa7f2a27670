import type { WalmartCarrier } from "./walmart-carriers";

/** Well-known public tracking pages; the tracking number is appended. */
const TRACKING_PAGES: Partial<Record<WalmartCarrier, string>> = {
  UPS: "https://www.ups.com/track?tracknum=",
  UPSMI: "https://www.ups.com/track?tracknum=",
  USPS: "https://tools.usps.com/go/TrackConfirmAction?tLabels=",
  FedEx: "https://www.fedex.com/fedextrack/?trknbr=",
  FDX: "https://www.fedex.com/fedextrack/?trknbr=",
  FEDEXSP: "https://www.fedex.com/fedextrack/?trknbr=",
  DHL: "https://www.dhl.com/us-en/home/tracking.html?tracking-id=",
  "DHL Ecommerce - US": "https://webtrack.dhlecs.com/orders?trackingNumber=",
  OnTrac: "https://www.ontrac.com/tracking/?number=",
  LS: "https://www.ontrac.com/tracking/?number=",
  "Canada Post": "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor=",
  "Royal Mail": "https://www.royalmail.com/track-your-item#/tracking-results/",
  Sendle: "https://track.sendle.com/tracking?ref=",
  YunExpress: "https://www.yuntrack.com/parcelTracking?id=",
};

/** The carrier's public tracking page for a parcel, if it is known. */
export function carrierLink(carrier: WalmartCarrier, trackingNumber: string): string | undefined {
  const page = TRACKING_PAGES[carrier];
  return page && `${page}${encodeURIComponent(trackingNumber)}`;
}
