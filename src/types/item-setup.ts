import type { AttributeField, ValueOrigin } from "./item-attribute";
import type { AdminWalmartListPage, AdminWalmartListParams, AdminWalmartTimestamp } from "./common";

/** What keeps an item from being set up at Walmart, or its content from being sent. */
export interface AdminWalmartItemProblem {
  /** The attribute: `brand`, or `keyFeatures.2` for a part of it. */
  path: string;
  message: string;
  /** What the merchant can do about it. */
  remedy: string;
}

/** What Walmart's catalog says about a product: match it, set it up, or nothing is known. */
export const LOOKUP_DECISIONS = ["match", "create", "unknown"] as const;
export type AdminWalmartLookupDecision = (typeof LOOKUP_DECISIONS)[number];

/** `POST /admin/walmart/listings/lookup` and `…/create` */
export interface AdminWalmartListingIds {
  ids: string[];
}

export interface AdminWalmartLookup {
  /** The listing's. */
  id: string;
  decision: AdminWalmartLookupDecision;
  /** Walmart's, if the catalog has the product. */
  product_type: string | null;
  title: string | null;
  /** Why nothing is known. */
  message: string | null;
}

export interface AdminWalmartLookupResponse {
  listings: AdminWalmartLookup[];
}

/** `POST /admin/walmart/listings/validate` */
export interface AdminValidateWalmartListings extends AdminWalmartListingIds {
  /** Also answer the values that would be sent. */
  values?: boolean;
}

/** The value of an attribute as it would be sent, and where it comes from. */
export interface AdminWalmartPreparedValue {
  value: unknown;
  from: ValueOrigin;
  /** What would be sent without the value that is set on the listing. Absent: nothing, or none is set. */
  inherited?: { value: unknown; from: ValueOrigin };
}

export interface AdminWalmartValidatedListing {
  id: string;
  product_type: string | null;
  /** Empty: the item can be set up. */
  problems: AdminWalmartItemProblem[];
  /** By attribute, if they were asked for. */
  values?: Record<string, AdminWalmartPreparedValue>;
}

export interface AdminWalmartValidateResponse {
  listings: AdminWalmartValidatedListing[];
}

/** `GET /admin/walmart/product-types` */
export interface AdminWalmartProductTypeListParams extends Omit<AdminWalmartListParams, "order"> {
  /** Whose keys and version of the specification are used. Default: the first enabled account. */
  account_id?: string;
  /** A product's title: answers the types whose names fit it, the best first. */
  title?: string;
}

/** One of Walmart's product types. */
export interface AdminWalmartProductType {
  name: string;
  /** Its parents in Walmart's taxonomy, from the top. */
  path: string[];
}

export interface AdminWalmartProductTypeListResponse extends AdminWalmartListPage {
  product_types: AdminWalmartProductType[];
  /** Of the item specification. */
  version: string;
}

/** `GET /admin/walmart/product-types/:name` */
export interface AdminWalmartProductTypeResponse {
  product_type: AdminWalmartProductType & {
    version: string;
    /** When Walmart was asked. */
    fetched_at: AdminWalmartTimestamp;
    /** JSON Schema (draft 07) of the attributes that buyers see. */
    schema: Record<string, unknown>;
    /** JSON Schema of the offer: identifier, price, weight. */
    orderable_schema: Record<string, unknown>;
    /** Both, described for a form: what is required first. */
    attributes: AttributeField[];
  };
}
