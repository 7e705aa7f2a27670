import type {
  AdminWalmartDeleteResponse,
  AdminWalmartListPage,
  AdminWalmartListParams,
} from "./common";
import type { Fields, Presented } from "./field-kinds";
import type { AdminWalmartPriceHoldReason } from "./price-guard";

/** Whether the credentials worked at the last request to Walmart. */
export const ACCOUNT_HEALTHS = ["connected", "not_connected", "unknown"] as const;
export type AdminWalmartAccountHealth = (typeof ACCOUNT_HEALTHS)[number];

/** What to do with a purchase order with an unknown SKU. */
export const UNKNOWN_SKU_POLICIES = ["hold", "custom_item"] as const;
export type AdminWalmartUnknownSkuPolicy = (typeof UNKNOWN_SKU_POLICIES)[number];

/** What to do with orders that Walmart fulfills itself (WFS). */
export const WFS_POLICIES = ["ignore", "import"] as const;
export type AdminWalmartWfsPolicy = (typeof WFS_POLICIES)[number];

/** What to do with quantities and prices that Walmart shows otherwise than it was sent. */
export const DRIFT_POLICIES = ["heal", "report", "off"] as const;
export type AdminWalmartDriftPolicy = (typeof DRIFT_POLICIES)[number];

/** What becomes of Medusa's price lists of type sale at Walmart: promotions, or plain prices. */
export const PROMOTION_POLICIES = ["sale_price_lists", "off"] as const;
export type AdminWalmartPromotionPolicy = (typeof PROMOTION_POLICIES)[number];

/** What to do with orders that a logistics provider (3PL) fulfills. */
export const THIRD_PARTY_POLICIES = ["ignore", "import"] as const;
export type AdminWalmartThirdPartyPolicy = (typeof THIRD_PARTY_POLICIES)[number];

/** Whether later changes of an item's content are sent. */
export const CONTENT_POLICIES = ["create_only", "keep_in_sync"] as const;
export type AdminWalmartContentPolicy = (typeof CONTENT_POLICIES)[number];

/** Where an attribute's value comes from. */
export interface AdminWalmartAttributeRule {
  from:
    | "title"
    | "description"
    | "constant"
    | `option.${string}`
    | `product.${string}`
    | `variant.${string}`
    | `metadata.${string}`;
  /** Of a constant: any JSON. */
  value?: unknown;
}

/** Products that are listed automatically: those of a sales channel, a collection or a category. */
export interface AdminWalmartAutoListRule {
  sales_channel_id?: string;
  collection_id?: string;
  category_id?: string;
}

/** The types of product identifiers that Walmart accepts. */
export const IDENTIFIER_TYPES = ["UPC", "GTIN", "EAN", "ISBN", "ISSN"] as const;
export type AdminWalmartIdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** Which field of a variant contains which type of identifier. */
export interface AdminWalmartIdentifierRule {
  field: "upc" | "ean" | "barcode" | `metadata.${string}`;
  type: AdminWalmartIdentifierType;
}

/** How much of the stock is shown on Walmart. */
export interface AdminWalmartInventoryRule {
  /** Units to keep in reserve. */
  buffer?: number;
  /** Percentage of the stock to show, 0 to 100. */
  percentage?: number;
  /** The most units to show. */
  maximum?: number;
  /** Units to show for variants without managed stock. */
  unmanaged_quantity?: number;
}

/** How the price on Walmart is calculated from the store's price. */
export interface AdminWalmartPriceRule {
  percent?: number;
  fixed?: number;
  /** A number: rounds to its nearest multiple. Text such as `.99`: rounds up to the next price with this ending. */
  rounding?: string | number;
  /** The lowest price. */
  floor?: number;
}

/** Which price changes wait for a person. Where it is set, prices below the floor do as well. */
export interface AdminWalmartPriceGuard {
  /** How far a price may move from the last one, in percent. */
  max_change_percent?: number;
  /** How many of the listings may change their price at once, in percent. */
  max_listings_percent?: number;
}

/** All optional. A missing setting has its default. */
export interface AdminWalmartAccountSettings {
  /** Default `hold`. */
  unknown_sku?: AdminWalmartUnknownSkuPolicy;
  /** Default `ignore`. */
  wfs?: AdminWalmartWfsPolicy;
  /** Default `ignore`. Imported ones are never acknowledged, reserved or shipped from here. */
  third_party?: AdminWalmartThirdPartyPolicy;
  /** Emit `order.placed` for imported orders. Default false: stores would email Walmart's relay addresses. */
  place_order_event?: boolean;
  /** Walmart's carrier by shipping option or fulfillment provider id. */
  carriers?: Record<string, string>;
  /** Default upc → UPC, ean → EAN, barcode → GTIN. */
  identifiers?: AdminWalmartIdentifierRule[];
  /** Stock location id by Walmart ship node. Default: the account's own location, at Walmart's default node. */
  ship_nodes?: Record<string, string>;
  /** Default `heal`. */
  drift?: AdminWalmartDriftPolicy;
  /** Default `sale_price_lists`. */
  promotions?: AdminWalmartPromotionPolicy;
  inventory?: AdminWalmartInventoryRule;
  price?: AdminWalmartPriceRule;
  /** Which price changes wait for a person. Default: none. */
  price_guard?: AdminWalmartPriceGuard;
  /** Version of a feed type's specification by feed type. Default: the newest that the plugin knows. */
  feed_versions?: Record<string, string>;
  /** Walmart's product type by Medusa product category, type or collection id. */
  product_types?: Record<string, string>;
  /** By product type, or `*` for all: where the value of an attribute comes from. */
  attributes?: Record<string, Record<string, AdminWalmartAttributeRule>>;
  /** Default `create_only`. */
  content?: AdminWalmartContentPolicy;
  /** Default `off`. */
  auto_list?: "off" | AdminWalmartAutoListRule;
  notification_email?: string;
  /** If set, the plugin subscribes `base_url + /hooks/walmart/:account_id` to Walmart's webhooks. */
  webhooks?: { base_url: string };
}

/** The columns of an account that the API returns. */
export const ACCOUNT_FIELDS = {
  id: "text",
  name: "text",
  client_id: "text",
  /** Walmart's id of the seller, the partner id. Null: not known yet. */
  seller_id: "text?",
  sales_channel_id: "text",
  stock_location_id: "text",
  region_id: "text",
  shipping_option_id: "text",
  enabled: "boolean",
  health: ACCOUNT_HEALTHS,
  health_message: "text?",
  health_checked_at: "timestamp?",
  last_imported_at: "timestamp?",
  created_at: "timestamp",
  updated_at: "timestamp",
} as const satisfies Fields;

/** A Walmart seller account. The client secret is write-only: no response contains it. */
export interface AdminWalmartAccount extends Presented<typeof ACCOUNT_FIELDS> {
  settings: AdminWalmartAccountSettings;
}

/** `POST /admin/walmart/accounts` */
export interface AdminCreateWalmartAccount {
  name: string;
  client_id: string;
  client_secret: string;
  /** Channel, location, region and option. If left out: the only one there is, or a new one. */
  sales_channel_id?: string;
  stock_location_id?: string;
  region_id?: string;
  shipping_option_id?: string;
  settings?: AdminWalmartAccountSettings;
  /** Default true. */
  enabled?: boolean;
}

/** Updated settings are merged key by key. `null` removes a key. */
export type AdminWalmartAccountSettingsUpdate = {
  [Key in keyof AdminWalmartAccountSettings]?: AdminWalmartAccountSettings[Key] | null;
};

/** `POST /admin/walmart/accounts/:id`: only the given fields change. A blank secret keeps the old one. */
export interface AdminUpdateWalmartAccount extends Partial<
  Omit<AdminCreateWalmartAccount, "settings">
> {
  settings?: AdminWalmartAccountSettingsUpdate;
}

/** `DELETE /admin/walmart/accounts/:id` */
export interface AdminDeleteWalmartAccountParams {
  /** Delete even if updates for Walmart are still open. */
  force?: boolean;
}

export interface AdminWalmartAccountListParams extends AdminWalmartListParams {
  enabled?: boolean;
  health?: AdminWalmartAccountHealth;
}

export interface AdminWalmartAccountResponse {
  account: AdminWalmartAccount;
}

export interface AdminWalmartAccountListResponse extends AdminWalmartListPage {
  accounts: AdminWalmartAccount[];
}

export type AdminWalmartAccountDeleteResponse = AdminWalmartDeleteResponse<"walmart_account">;

/** `POST /admin/walmart/accounts/:id/test`: 200 even if the test fails. */
export interface AdminWalmartAccountTestResponse {
  ok: boolean;
  /** Permission by API, such as `{orders: "full_access", returns: "view_only"}`. */
  scopes: Record<string, string>;
  message: string;
}

/** The test's message if Walmart does not accept the client ID and secret. The admin has a translation. */
export const CREDENTIALS_REFUSED =
  "Walmart does not accept these credentials: the client ID or client secret is not valid. Enter the current ones from Walmart's Developer Portal (developer.walmart.com).";

/** `POST /admin/walmart/accounts/check`: a new account's credentials, before anything is stored. */
export type AdminCheckWalmartAccount = Pick<
  AdminCreateWalmartAccount,
  "client_id" | "client_secret"
> &
  Partial<AdminCreateWalmartAccount>;

/** `POST /admin/walmart/accounts/:id/preview`. `null`: without a rule. Left out: the rule stays. */
export interface AdminPreviewWalmartRules {
  inventory?: AdminWalmartInventoryRule | null;
  price?: AdminWalmartPriceRule | null;
}

/** What rules would change. Nothing is stored. */
export interface AdminWalmartRulePreview {
  /** Number of listings. */
  changed: number;
  /** The biggest changes: a price, or the quantity that buyers can order. `null`: there is none. */
  samples: {
    sku: string;
    from: number | null;
    to: number | null;
    /** Why the price would wait for a person. Left out: it would not. */
    held?: AdminWalmartPriceHoldReason;
  }[];
  /** What the account's price guard would do. Left out without a guard. */
  guard?: {
    /** Prices that would wait for a person. */
    held: number;
    /** So many prices would change that none of them would be sent until a person has decided. */
    stopped: boolean;
  };
}

/** `POST /admin/walmart/accounts/:id/first-look`: what the seller has at Walmart. Nothing is sent or imported. */
export interface AdminWalmartFirstLookResponse {
  first_look: {
    /** Purchase orders of the last 30 days that are not shipped. */
    open_orders: number;
    listings: number;
    /** Listings that belong to no variant of the store yet. */
    to_match: number;
  };
}
