/** A version of the item specification. */
export interface SpecVersion {
  /** Walmart's feed type, for example `MP_ITEM`. */
  feed_type: string;
  version: string;
}

/** A product type in Walmart's taxonomy. */
export interface ListedProductType {
  name: string;
  path: string[];
}

/** What a product type requires. */
export interface StoredSchema {
  product_type: string;
  schema: { visible: object; orderable: object };
}
