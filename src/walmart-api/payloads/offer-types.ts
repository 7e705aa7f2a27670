/** How many of a SKU can be bought. */
export interface InventoryItem {
  sku: string;
  /** Whole units, 0 or more. */
  quantity: number;
}

/** How many of a SKU are at one ship node. */
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

/** What kind of number tells Walmart's catalogue which product an item is. */
export const PRODUCT_ID_TYPES = ["UPC", "GTIN", "EAN", "ISBN"] as const;
export type ProductIdType = (typeof PRODUCT_ID_TYPES)[number];

/** An offer for a product that Walmart's catalogue may already have. */
export interface MatchItem {
  sku: string;
  productIdType: ProductIdType;
  /** 1 to 14 characters, check digit included. */
  productId: string;
  /** In USD, with at most two decimals. */
  price: number;
  /** In pounds. */
  shippingWeight: number;
  /** Default `New`. */
  condition?: string;
}

/** Where Walmart sends what kind of event, and how it proves that it is Walmart. */
export interface WebhookTarget {
  /** ORDER_UPDATES, RETURN_CREATED, INVENTORY_OOS, OFFER_UNPUBLISHED … */
  eventType: string;
  /** ORDER, RETURNS, INVENTORY, ITEM, PRICE … */
  resourceName: string;
  /** Default V1. */
  eventVersion?: string;
  /** An https URL. */
  eventUrl: string;
  /** The header that carries the HMAC-SHA256 of the body, and the key. */
  hmac: { headerName: string; secret: string };
}
