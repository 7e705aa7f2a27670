/** What Walmart is told of a listing again and again. */
export const OFFER_PARTS = ["quantity", "price"] as const;
export type AdminWalmartOfferPart = (typeof OFFER_PARTS)[number];

/** A quantity, quantities by ship node, or a price. */
export type AdminWalmartOfferValue = number | Record<string, number>;

/** What a dry run would tell Walmart. */
export interface AdminWalmartTriedOffer {
  listing_id: string;
  sku: string;
  what: AdminWalmartOfferPart;
  value: AdminWalmartOfferValue | null;
  /** What Walmart confirmed last. */
  confirmed: AdminWalmartOfferValue | null;
  /** What Walmart shows now; left out where it was not asked, since there are too many. */
  walmart?: AdminWalmartOfferValue | null;
  /** Why nothing can be told. */
  problem: string | null;
}

/** A quantity or price that Walmart shows otherwise than it should. */
export interface AdminWalmartDrift {
  listing_id: string;
  account_id: string;
  sku: string;
  what: AdminWalmartOfferPart;
  /** What Walmart should show. */
  value: AdminWalmartOfferValue | null;
  /** What it confirmed last. */
  confirmed: AdminWalmartOfferValue | null;
  /** What it truly shows; null: it does not know the SKU. */
  walmart: AdminWalmartOfferValue | null;
  /** After mending: Walmart has confirmed what it should show. */
  mended?: boolean;
}

/** `GET /admin/walmart/listings/drift`: reads a page of listings at Walmart. `limit` at most 50. */
export interface AdminWalmartDriftParams {
  account_id?: string;
  ids?: string | string[];
  what?: AdminWalmartOfferPart | AdminWalmartOfferPart[];
  limit?: number;
  offset?: number;
}

/** `POST /admin/walmart/listings/drift`: tells Walmart again what it should show. */
export interface AdminMendWalmartDrift {
  ids: string[];
  what?: AdminWalmartOfferPart[];
}

export interface AdminWalmartDriftResponse {
  drift: AdminWalmartDrift[];
  /** Listings that were read, and how many there are in all. */
  checked: number;
  count: number;
  errors: { listing_id: string; message: string }[];
}

export interface AdminWalmartDriftListResponse extends AdminWalmartDriftResponse {
  limit: number;
  offset: number;
}
