/** The values of a listing that are kept up to date at Walmart. */
export const LISTING_VALUE_KINDS = ["quantity", "price"] as const;
export type AdminWalmartListingValueKind = (typeof LISTING_VALUE_KINDS)[number];

/** What changes of a listing are sent: its values, and its promotions. */
export const LISTING_CHANGE_KINDS = [...LISTING_VALUE_KINDS, "promotion"] as const;
export type ListingChangeKind = (typeof LISTING_CHANGE_KINDS)[number];

/** A quantity, quantities by ship node, or a price. */
export type AdminWalmartListingValue = number | Record<string, number>;

/** A value that a dry run would send to Walmart. */
export interface AdminWalmartDryRunChange {
  listing_id: string;
  sku: string;
  what: AdminWalmartListingValueKind;
  value: AdminWalmartListingValue | null;
  /** What Walmart confirmed last. */
  confirmed: AdminWalmartListingValue | null;
  /** What Walmart shows now. Missing if there are too many listings to read. */
  walmart?: AdminWalmartListingValue | null;
  /** Why the value cannot be sent. */
  problem: string | null;
}

/** A quantity or price at Walmart that is not as it should be. */
export interface AdminWalmartDrift {
  listing_id: string;
  account_id: string;
  sku: string;
  what: AdminWalmartListingValueKind;
  /** What Walmart should show. */
  value: AdminWalmartListingValue | null;
  /** What Walmart confirmed last. */
  confirmed: AdminWalmartListingValue | null;
  /** What Walmart shows now. Null: Walmart does not know the SKU. */
  walmart: AdminWalmartListingValue | null;
  /** After a fix: Walmart confirmed the right value. */
  mended?: boolean;
}

/** `GET /admin/walmart/listings/drift`: reads a page of listings at Walmart. `limit` is at most 50. */
export interface AdminWalmartDriftParams {
  account_id?: string;
  ids?: string | string[];
  what?: AdminWalmartListingValueKind | AdminWalmartListingValueKind[];
  limit?: number;
  offset?: number;
}

/** `POST /admin/walmart/listings/drift`: sends the right values to Walmart again. */
export interface AdminRepairWalmartDrift {
  ids: string[];
  what?: AdminWalmartListingValueKind[];
}

export interface AdminWalmartDriftResponse {
  drift: AdminWalmartDrift[];
  /** The number of listings that were read, and of all. */
  checked: number;
  count: number;
  errors: { listing_id: string; message: string }[];
}

export interface AdminWalmartDriftListResponse extends AdminWalmartDriftResponse {
  limit: number;
  offset: number;
}
