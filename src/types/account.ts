import type {
  AdminWalmartDeleteResponse,
  AdminWalmartListPage,
  AdminWalmartListParams,
  AdminWalmartTimestamp,
} from "./common";

/** What the last talk with Walmart told about the credentials. */
export const ACCOUNT_HEALTHS = ["connected", "not_connected", "unknown"] as const;
export type AdminWalmartAccountHealth = (typeof ACCOUNT_HEALTHS)[number];

/** What to do with a purchase order whose SKU the store does not know. */
export const UNKNOWN_SKU_POLICIES = ["hold", "custom_item"] as const;
export type AdminWalmartUnknownSkuPolicy = (typeof UNKNOWN_SKU_POLICIES)[number];

/** What to do with orders that Walmart itself fulfils (WFS). */
export const WFS_POLICIES = ["ignore", "import"] as const;
export type AdminWalmartWfsPolicy = (typeof WFS_POLICIES)[number];

/** The product identifiers that Walmart knows. */
export const IDENTIFIER_TYPES = ["UPC", "GTIN", "EAN", "ISBN", "ISSN"] as const;
export type AdminWalmartIdentifierType = (typeof IDENTIFIER_TYPES)[number];

/** Which field of a variant holds which identifier. */
export interface AdminWalmartIdentifierRule {
  field: "upc" | "ean" | "barcode" | `metadata.${string}`;
  type: AdminWalmartIdentifierType;
}

/** How much of the stock Walmart is shown. */
export interface AdminWalmartInventoryRule {
  /** Units kept back from Walmart. */
  buffer?: number;
  /** Share of the stock that Walmart sees, 0 to 100. */
  percentage?: number;
  /** Never show more than this. */
  maximum?: number;
  /** What to show for variants whose stock is not managed. */
  unmanaged_quantity?: number;
}

/** How a price on Walmart is made from the price in the store. */
export interface AdminWalmartPriceRule {
  percent?: number;
  fixed?: number;
  /** A number: to the nearest multiple of it. Text such as `.99`: up to the next price that ends so. */
  rounding?: string | number;
  /** Never sell below this. */
  floor?: number;
}

/** All optional: what is left out has the default that is named with it. */
export interface AdminWalmartAccountSettings {
  /** Default `hold`. */
  unknown_sku?: AdminWalmartUnknownSkuPolicy;
  /** Default `ignore`. */
  wfs?: AdminWalmartWfsPolicy;
  /** Emit `order.placed` for imported orders. Default false: stores would mail Walmart's relay addresses. */
  place_order_event?: boolean;
  /** Walmart's carrier by shipping option or fulfilment provider id. */
  carriers?: Record<string, string>;
  /** Default upc → UPC, ean → EAN, barcode → GTIN. */
  identifiers?: AdminWalmartIdentifierRule[];
  /** Stock location by Walmart's ship node. Default: the account's own location, at Walmart's default node. */
  ship_nodes?: Record<string, string>;
  inventory?: AdminWalmartInventoryRule;
  price?: AdminWalmartPriceRule;
  notification_email?: string;
  /** With it the plugin subscribes at Walmart to `base_url + /hooks/walmart/:account_id`. */
  webhooks?: { base_url: string };
}

/** A Walmart seller account. The client secret is write-only and never part of an answer. */
export interface AdminWalmartAccount {
  id: string;
  name: string;
  client_id: string;
  sales_channel_id: string;
  stock_location_id: string;
  region_id: string;
  shipping_option_id: string;
  enabled: boolean;
  settings: AdminWalmartAccountSettings;
  health: AdminWalmartAccountHealth;
  health_message: string | null;
  health_checked_at?: AdminWalmartTimestamp | null;
  last_imported_at: AdminWalmartTimestamp | null;
  created_at?: AdminWalmartTimestamp;
  updated_at?: AdminWalmartTimestamp;
}

/** `POST /admin/walmart/accounts` */
export interface AdminCreateWalmartAccount {
  name: string;
  client_id: string;
  client_secret: string;
  /** Channel, location, region, option: if left out, created or chosen if there is exactly one. */
  sales_channel_id?: string;
  stock_location_id?: string;
  region_id?: string;
  shipping_option_id?: string;
  settings?: AdminWalmartAccountSettings;
  /** Default true. */
  enabled?: boolean;
}

/** Settings of an update are merged key by key; `null` removes a key. */
export type AdminWalmartAccountSettingsUpdate = {
  [Key in keyof AdminWalmartAccountSettings]?: AdminWalmartAccountSettings[Key] | null;
};

/** `POST /admin/walmart/accounts/:id`: only what is given changes; a blank secret keeps the old one. */
export interface AdminUpdateWalmartAccount extends Partial<
  Omit<AdminCreateWalmartAccount, "settings">
> {
  settings?: AdminWalmartAccountSettingsUpdate;
}

/** `DELETE /admin/walmart/accounts/:id` */
export interface AdminDeleteWalmartAccountParams {
  /** Delete although updates for Walmart are still open. */
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

/** `POST /admin/walmart/accounts/:id/test`: 200 also if the test fails. */
export interface AdminWalmartAccountTestResponse {
  ok: boolean;
  /** Permission by API, such as `{orders: "full_access", returns: "view_only"}`. */
  scopes: Record<string, string>;
  message: string;
}
