/** The available quantity of a SKU. */
export interface InventoryItem {
  sku: string;
  /** Whole units, 0 or more. */
  quantity: number;
}

/** The quantity at one ship node. */
export interface NodeQuantity {
  shipNode: string;
  /** Whole units, 0 or more. */
  quantity: number;
}

export interface NodeInventoryItem {
  sku: string;
  nodes: NodeQuantity[];
}

export interface PriceItem {
  sku: string;
  /** Decimal units of the currency, with at most two decimals. */
  price: number;
  /** Default USD. */
  currency?: string;
}

/** A price for a time, which Walmart shows with the usual price struck through. */
export interface Promotion {
  kind: "REDUCED" | "CLEARANCE";
  /** In USD, with at most two decimals; below `comparisonPrice`. */
  price: number;
  /** The usual price. */
  comparisonPrice: number;
  /** At least four hours ahead. */
  startsAt: Date;
  /** At most 180 days after `startsAt`. */
  endsAt: Date;
  /** Walmart's number of it, to change or remove an existing one. */
  promoId?: string;
  /** Where buyers see the price, if not with the item. */
  showIn?: "CART" | "CHECKOUT";
}

/** Promotions of one item to add or change, and to remove. Those that are not named stay. */
export interface PromotionChanges {
  upsert?: readonly Promotion[];
  remove?: readonly Promotion[];
}

/** One change of an item's promotions, for a feed. */
export type PromotionItem = { sku: string } & (
  { do: "put" | "remove"; promotion: Promotion } | { do: "remove_all" }
);
/** What the price of a strategy is derived from. */
export const REPRICER_RULE_TYPES = [
  "Buy Box Price",
  "External Price",
  "Competitive Price",
] as const;
export type RepricerRuleType = (typeof REPRICER_RULE_TYPES)[number];

/** A strategy of Walmart's repricer. */
export interface RepricerStrategyInput {
  /** Unique among the seller's strategies. */
  name: string;
  enabled: boolean;
  rule: {
    type: RepricerRuleType;
    /** UNIT: `value` is in dollars; PERCENTAGE: in percent. */
    adjustment: "UNIT" | "PERCENTAGE";
    value: number;
  };
  /** Also reprice items with a running promotion. */
  duringPromotions: boolean;
  /** Go back to the seller's price where there is nothing to compare with. */
  restoresPrice: boolean;
  /** Of a Buy Box strategy: also meet prices outside Walmart. */
  meetsExternal: boolean;
  /** Compare only with other sellers, not with Walmart itself. */
  sellersOnly: boolean;
}

/** An item's strategy, with the prices that Walmart stays between; `strategy` null: none. */
export interface RepricerAssignment {
  sku: string;
  strategy: string | null;
  minimum: number;
  maximum: number;
}

/** Kinds of product identifiers in Walmart's catalog. */
export const PRODUCT_ID_TYPES = ["UPC", "GTIN", "EAN", "ISBN"] as const;
export type ProductIdType = (typeof PRODUCT_ID_TYPES)[number];

/** An offer for a product that may already be in Walmart's catalog. */
export interface MatchItem {
  sku: string;
  productIdType: ProductIdType;
  /** 1 to 14 characters, check digit included. */
  productId: string;
  /** In USD, with at most two decimals. */
  price: number;
  /** In pounds. */
  shippingWeight: number;
  /** One of Walmart's conditions, such as `Pre-Owned: Good`; default `New`. */
  condition?: string;
  /** Walmart requires a picture of used items. */
  mainImageUrl?: string;
}

/** One item of a set-up or maintenance feed. It is sent as it is, without `specProductType`, which Walmart refuses. */
export interface ItemEntry {
  /** The offer: SKU, identifier, price, weight … */
  Orderable: Record<string, unknown>;
  /** The content, under the product type's name. */
  Visible: Record<string, Record<string, unknown>>;
}

/** Where Walmart sends a type of event, and how it signs it. */
export interface WebhookTarget {
  /** ORDER_UPDATES, RETURN_CREATED, INVENTORY_OOS, OFFER_UNPUBLISHED … */
  eventType: string;
  /** ORDER, ReturnsAndRefunds, INVENTORY, ITEM, PRICE … */
  resourceName: string;
  /** Default V1. */
  eventVersion?: string;
  /** An https URL. */
  eventUrl: string;
  /** The header for the HMAC-SHA256 of the body, and the key. */
  hmac: { headerName: string; secret: string };
  /** A header that Walmart sends along with each webhook, with a secret value. */
  ownHeader?: { name: string; secret: string };
}
