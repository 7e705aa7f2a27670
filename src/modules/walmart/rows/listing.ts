import type {
  AdminWalmartErrorOrigin,
  AdminWalmartIdentifierType,
  AdminWalmartItemProblem,
  AdminWalmartListingMode,
  AdminWalmartListingStatus,
} from "../../../types";
import type { FeedEntry } from "./feed";

/** A variant to be listed. */
export interface NewListing {
  id: string;
  account_id: string;
  variant_id: string;
  product_id: string | null;
  sku: string;
  title: string | null;
  identifier_type: AdminWalmartIdentifierType | null;
  identifier: string | null;
  /** Why it cannot be matched yet, if anything is missing. */
  status_details: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  error_field: string | null;
  remedy: string | null;
  /** It is matched or set up automatically. */
  auto_submit?: boolean;
}

/** A listing to be matched or set up, with its entry in the feed. */
export interface MatchRequest {
  id: string;
  mode: AdminWalmartListingMode;
  identifier_type: AdminWalmartIdentifierType | null;
  identifier: string | null;
  variant_group_id?: string | null;
  is_primary_variant?: boolean;
  entry: FeedEntry;
}

/** A listing that cannot be matched or set up as it is. */
export interface RejectedListing {
  id: string;
  status_details: string;
  error_field: string;
  remedy: string;
  mode?: AdminWalmartListingMode;
  problems?: AdminWalmartItemProblem[];
}

/** Walmart's result for an entry of an item feed. */
export interface MatchResult {
  sku: string;
  /** `processing`: Walmart reviews it. */
  status: "matched" | "processing" | "error";
  status_details: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  error_code: string | null;
  error_field: string | null;
  remedy: string | null;
  wpid: string | null;
  /** The price that Walmart accepted with the match. */
  price: number | null;
  /** What Walmart rejected. */
  problems?: AdminWalmartItemProblem[];
  /** Of the content that Walmart accepted. */
  content_hash?: string;
}

/** Walmart's data of one of the seller's items, ready to be stored. */
export interface ItemSnapshot {
  /** Used only if the SKU is new. */
  new_id: string;
  sku: string;
  title: string | null;
  wpid: string | null;
  identifier_type: AdminWalmartIdentifierType | null;
  identifier: string | null;
  status: AdminWalmartListingStatus;
  status_details: string | null;
  error_origin: AdminWalmartErrorOrigin | null;
  error_code: string | null;
  remedy: string | null;
  published_status: string;
  lifecycle_status: string | null;
  unpublished_reasons: string[];
  price: number | null;
  /** The matching variant, if there is one. */
  variant_id: string | null;
  product_id: string | null;
  linked_by: "sku" | "identifier" | null;
}

/** A stored {@link ItemSnapshot}. */
export interface StoredItem {
  id: string;
  variant_id: string | null;
  is_new: boolean;
}

/** A listing that is being retired. */
export interface RetiringListing {
  id: string;
  sku: string;
  retire_requested_at: Date | string;
  retire_sent_at: Date | string | null;
  seen_at: Date | string | null;
  /** The quantities that Walmart confirmed last. */
  walmart_quantity: number | null;
  walmart_node_quantities: Record<string, number> | null;
}
