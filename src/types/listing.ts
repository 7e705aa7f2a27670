import {
  IDENTIFIER_TYPES,
  type AdminWalmartInventoryRule,
  type AdminWalmartPriceRule,
} from "./account";
import {
  ERROR_ORIGINS,
  type AdminWalmartDeleteResponse,
  type AdminWalmartListPage,
  type AdminWalmartListParams,
  type AdminWalmartTimestamp,
} from "./common";
import type { Fields, Presented } from "./field-kinds";
import type { AdminWalmartItemProblem } from "./item-setup";
import type { AdminWalmartBuyBox, AdminWalmartBuyBoxState } from "./buy-box";
import type { AdminWalmartPriceHold } from "./price-guard";

export const LISTING_STATUSES = [
  "draft",
  "processing",
  "matched",
  "staged",
  "published",
  "unpublished",
  "error",
] as const;
export type AdminWalmartListingStatus = (typeof LISTING_STATUSES)[number];

/** The conditions that Walmart knows. Those of used items require a picture. */
export const ITEM_CONDITIONS = [
  "New",
  "Open Box",
  "New with defects",
  "New without box",
  "New without tags",
  "Pre-Owned: Fair",
  "Pre-Owned: Good",
  "Pre-Owned: Like New",
  "Remanufactured",
  "Restored: Fair",
  "Restored: Good",
  "Restored: Like New",
  "Restored: Premium",
] as const;
export type AdminWalmartItemCondition = (typeof ITEM_CONDITIONS)[number];

/** How a listing comes to Walmart: matched with a product of its catalog, or set up as a new item. */
export const LISTING_MODES = ["match", "create"] as const;
export type AdminWalmartListingMode = (typeof LISTING_MODES)[number];

/** How a listing was linked to its variant. */
export const LISTING_LINKS = ["draft", "sku", "identifier", "user"] as const;
export type AdminWalmartListingLink = (typeof LISTING_LINKS)[number];

/** Rules of one listing. Missing rules come from the account's settings. */
export interface AdminWalmartListingOverrides {
  /** `quantity`: a fixed quantity, regardless of stock. */
  inventory?: AdminWalmartInventoryRule & { quantity?: number };
  /** `amount`: a fixed price, regardless of the store's price. */
  price?: AdminWalmartPriceRule & { amount?: number };
}

/**
 * `planned`, `running`: Walmart has it as a promotion. `pending`: it is being sent. `plain`: Walmart's rules do not allow
 * a promotion, so the sale price is the item's plain price at its time. `rejected`: Walmart has refused it.
 */
export const PROMOTION_STATES = ["planned", "running", "pending", "plain", "rejected"] as const;
export type AdminWalmartPromotionState = (typeof PROMOTION_STATES)[number];

/** The sale price list that sets the price now, or else the next one. The times are the list's; null: open. */
export interface AdminWalmartPromotion {
  price: number;
  starts_at: string | null;
  ends_at: string | null;
  state: AdminWalmartPromotionState;
}

/** The columns of a listing that the API returns. */
export const LISTING_FIELDS = {
  id: "text",
  account_id: "text",
  /** Null: an item at Walmart that is not linked to a variant. */
  variant_id: "text?",
  product_id: "text?",
  linked_by: [...LISTING_LINKS, null],
  sku: "text",
  title: "text?",
  identifier_type: [...IDENTIFIER_TYPES, null],
  identifier: "text?",
  status: LISTING_STATUSES,
  status_details: "text?",
  error_origin: [...ERROR_ORIGINS, null],
  /** Walmart's error code. */
  error_code: "text?",
  /** The rejected field. */
  error_field: "text?",
  /** What the merchant can do about it. */
  remedy: "text?",
  /** Walmart's ids of the product. */
  wpid: "text?",
  item_id: "text?",
  /** Walmart's statuses, as last read. */
  published_status: "text?",
  lifecycle_status: "text?",
  /** The condition that is sent with a match. Null: New. */
  condition: "text?",
  mode: LISTING_MODES,
  /** Walmart's product type, as the merchant chose it. Null: the account's rules decide. */
  product_type: "text?",
  /** The variant group at Walmart, and whether this is the variant that Walmart shows first. */
  variant_group_id: "text?",
  is_primary_variant: "boolean",
  /** Neither quantity nor price is sent. */
  excluded: "boolean",
  /** The quantity to send: what buyers may order, and the units of open orders, which Walmart subtracts. */
  quantity: "number?",
  /** What Walmart confirmed last. */
  walmart_quantity: "number?",
  quantity_error: "text?",
  quantity_confirmed_at: "timestamp?",
  price: "number?",
  walmart_price: "number?",
  currency_code: "text",
  price_error: "text?",
  /** Why Walmart does not have the promotions that it should have. */
  promotion_error: "text?",
  price_confirmed_at: "timestamp?",
  /** When Walmart last confirmed anything about this listing. */
  confirmed_at: "timestamp?",
  /** When the merchant asked to retire it. The row is deleted once Walmart has retired the item. */
  retire_requested_at: "timestamp?",
  /** When Walmart's item list last contained it. */
  seen_at: "timestamp?",
  created_at: "timestamp",
  updated_at: "timestamp",
} as const satisfies Fields;

/** A variant listed on Walmart, or an item at Walmart that is not linked to a variant. */
export interface AdminWalmartListing extends Presented<typeof LISTING_FIELDS> {
  /** Why Walmart unpublished it. */
  unpublished_reasons: string[];
  overrides: AdminWalmartListingOverrides;
  /** Values that the merchant set, by Walmart's names of the attributes. */
  attributes: Record<string, unknown>;
  /** What keeps it from being set up, or its content from being sent. */
  problems: AdminWalmartItemProblem[];
  /** `quantity` and `walmart_quantity` by ship node, if the account has several. */
  node_quantities: Record<string, number> | null;
  walmart_node_quantities: Record<string, number> | null;
  /** What buyers can order: `walmart_quantity` less the units of open orders. Null: nothing is confirmed. */
  walmart_available: number | null;
  /** Null: no sale price list sets a price, now or later, or sale price lists are not promotions in this account. */
  promotion: AdminWalmartPromotion | null;
  /** What Walmart knows about the offers of the item. Null: not read yet. */
  buy_box: (AdminWalmartBuyBox & { seen_at: AdminWalmartTimestamp }) | null;
  /** A price that is not sent until a person has decided. Null: none. */
  price_hold: AdminWalmartPriceHold | null;
}

export interface AdminWalmartListingListParams extends AdminWalmartListParams {
  account_id?: string;
  status?: AdminWalmartListingStatus | AdminWalmartListingStatus[];
  product_id?: string;
  variant_id?: string;
  /** False: items at Walmart that are not linked to a variant. */
  linked?: boolean;
  excluded?: boolean;
  /** Walmart has not confirmed the quantity or price that it should show. */
  differing?: boolean;
  /** Whether buyers see the offer first. */
  buy_box?: AdminWalmartBuyBoxState;
  /** A price waits for a person. */
  price_held?: boolean;
}

/** `GET /admin/walmart/listings/counts`: of one account, or of all. */
export interface AdminWalmartListingCounts extends Record<AdminWalmartListingStatus, number> {
  /** Items at Walmart that are not linked to a variant. */
  unlinked: number;
  /** Walmart has not confirmed the quantity or price that it should show. */
  differing: number;
}

export interface AdminWalmartListingCountsResponse {
  counts: AdminWalmartListingCounts;
}

/** `POST /admin/walmart/listings`: adds drafts for variants, or for all variants of products, a channel or a collection. */
export interface AdminCreateWalmartListings {
  account_id: string;
  variant_ids?: string[];
  product_ids?: string[];
  sales_channel_id?: string;
  collection_id?: string;
}

/** `POST /admin/walmart/listings/match`: matches these listings, or all drafts of an account. */
export interface AdminMatchWalmartListings {
  ids?: string[];
  account_id?: string;
}

/** `POST /admin/walmart/listings/:id`: only the given fields change. `null` removes an override. */
export interface AdminUpdateWalmartListing {
  excluded?: boolean;
  /** The condition for the next match. `null`: New. */
  condition?: AdminWalmartItemCondition | null;
  /** Walmart's product type. `null`: the account's rules decide. */
  product_type?: string | null;
  /** Merged key by key; `null` removes one, and `attributes: null` all. */
  attributes?: Record<string, unknown> | null;
  overrides?: {
    [Key in keyof AdminWalmartListingOverrides]?: AdminWalmartListingOverrides[Key] | null;
  };
}

/** `POST /admin/walmart/listings/:id/link`: `null` removes the link. */
export interface AdminLinkWalmartListing {
  variant_id: string | null;
}

export interface AdminWalmartListingResponse {
  listing: AdminWalmartListing;
}

/** The response of routes that create or change several listings. */
export interface AdminWalmartListingsResponse {
  listings: AdminWalmartListing[];
}

/** The added listings, and the variants that could not be added. */
export interface AdminCreateWalmartListingsResponse extends AdminWalmartListingsResponse {
  /** Listings of the given variants, new or not. `listings` has the first 1,000. */
  count: number;
  added: number;
  errors: { variant_id: string; message: string }[];
}

/** `listings` are those given by id. */
export interface AdminMatchWalmartListingsResponse extends AdminWalmartListingsResponse {
  /** Queued to be matched. */
  queued: number;
  /** Cannot be matched as they are. Each listing shows why. */
  refused: number;
  errors: { message: string }[];
}

export interface AdminWalmartListingListResponse extends AdminWalmartListPage {
  listings: AdminWalmartListing[];
}

export type AdminWalmartListingDeleteResponse = AdminWalmartDeleteResponse<"walmart_listing">;
