import type { FeedEntry } from "./feed-types";
import type { WalmartListingRow } from "./types";
import type { ErrorOrigin } from "./update-types";

/** A variant that is to be offered. */
export interface NewListing {
  id: string;
  account_id: string;
  variant_id: string;
  product_id: string | null;
  sku: string;
  title: string | null;
  identifier_type: IdentifierTypeName | null;
  identifier: string | null;
  /** What would keep it from being offered, if anything. */
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_field: string | null;
  remedy: string | null;
}

export type IdentifierTypeName = NonNullable<WalmartListingRow["identifier_type"]>;

/** A listing that is to be offered, and how Walmart is told. */
export interface MatchRequest {
  id: string;
  identifier_type: IdentifierTypeName;
  identifier: string;
  entry: FeedEntry;
}

/** A listing that cannot be offered as it is. */
export interface RefusedListing {
  id: string;
  status_details: string;
  error_field: string;
  remedy: string;
}

/** What Walmart made of an offer. */
export interface MatchOutcome {
  sku: string;
  status: "matched" | "error";
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_code: string | null;
  error_field: string | null;
  remedy: string | null;
  wpid: string | null;
  /** The price that Walmart took with the offer. */
  price: number | null;
}

/** What Walmart says of an item of the seller's, ready to be stored. */
export interface ItemSnapshot {
  /** Used only if the SKU is seen for the first time. */
  new_id: string;
  sku: string;
  title: string | null;
  wpid: string | null;
  identifier_type: IdentifierTypeName | null;
  identifier: string | null;
  status: WalmartListingRow["status"];
  status_details: string | null;
  error_origin: ErrorOrigin | null;
  error_code: string | null;
  remedy: string | null;
  published_status: string;
  lifecycle_status: string | null;
  unpublished_reasons: string[];
  price: number | null;
  /** The variant that stands for it, if one was found. */
  variant_id: string | null;
  product_id: string | null;
  linked_by: "sku" | "identifier" | null;
}

/** A row as {@link ItemSnapshot}s leave it. */
export interface StoredItem {
  id: string;
  variant_id: string | null;
  is_new: boolean;
}

/** A listing that is to be taken off Walmart. */
export interface RetiringListing {
  id: string;
  sku: string;
  retire_requested_at: Date | string;
  retire_sent_at: Date | string | null;
  seen_at: Date | string | null;
  /** What Walmart confirmed. */
  walmart_quantity: number | null;
  walmart_node_quantities: Record<string, number> | null;
}
