import type { AdminWalmartItemProblem, AdminWalmartListingMode } from "../../../types";
import type { FeedEntry } from "./feed";

/** What Walmart's catalog answered about a listing. */
export interface StoredLookup {
  id: string;
  /** `null`: nothing is known, and the mode stays. */
  mode: AdminWalmartListingMode | null;
  lookup: { decision: string; product_type: string | null; title: string | null };
}

/** A listing whose content may differ from Walmart's. */
export interface DueContent {
  id: string;
  /** When it was marked, as the database writes it. */
  due_at: string;
}

/** A changed content to be sent. */
export interface ContentRequest extends DueContent {
  entry: FeedEntry;
}

/** A content that was compared and is not sent. */
export interface CheckedContent extends DueContent {
  /** Why it cannot be sent; empty: Walmart has it. */
  problems: AdminWalmartItemProblem[];
}

/** What a new check found for a listing whose set-up was refused. `null`: nothing is missing. */
export interface RecheckedListing {
  id: string;
  status_details: string | null;
  error_field: string | null;
  remedy: string | null;
  problems: AdminWalmartItemProblem[];
}

/** Walmart's result for an entry of a feed of contents. */
export interface ContentResult {
  sku: string;
  /** `failed`: Walmart could not process it. */
  outcome: "accepted" | "rejected" | "failed";
  content_hash: string;
  problems: AdminWalmartItemProblem[];
  variant_group_id: string | null;
  is_primary_variant: boolean;
}

export interface LastContentFeed {
  created_at: Date | null;
  /** It is not sent yet. */
  is_waiting: boolean;
}
