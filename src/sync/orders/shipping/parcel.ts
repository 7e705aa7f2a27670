/** A parcel, as a merchant enters it. */
export interface ParcelInput {
  tracking_number: string;
  /** Recognized from the number if left out. */
  carrier?: string | null;
  tracking_url?: string | null;
  /** Left out: everything that is left. */
  items?: ParcelItem[] | null;
  /** Send the number although its check digit is wrong or it does not fit the carrier. */
  allow_unrecognized?: boolean;
}

export interface ParcelItem {
  line_item_id: string;
  /** `null`: all that is left of it. */
  quantity: number | null;
}

/** A part of a shipment that becomes one fulfillment, or is one already. */
export interface ParcelPart {
  /** The parcel's place in the request. */
  parcel: number;
  /** A fulfillment that was packed before; `null` if it has to be created. */
  fulfillmentId: string | null;
  /** Where the stock is; `null` if that does not matter. */
  locationId: string | null;
  items: { id: string; quantity: number }[];
}

/** What a store's hook knows better about parcels, by their place in the request. */
export type ParcelAdvice = Record<string, { carrier?: string; tracking_url?: string } | undefined>;
