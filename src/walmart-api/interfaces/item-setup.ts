/** The feed types for whole items: set up, and changed later. */
export type ItemSpecFeedType = "MP_ITEM" | "MP_MAINTENANCE";

/** A product type of Walmart's taxonomy. */
export interface ProductType {
  name: string;
  /** Its parents, from the top. */
  path: string[];
}

/** What product types require: a JSON Schema (draft 07) of a whole feed with the requested types. */
export interface ItemSpec {
  schema: Record<string, unknown>;
  /** The types that Walmart could not answer, in its words. Then the schema does not have them. */
  problems: string[];
}

export interface CatalogQuery {
  /** A UPC has 12 digits, a GTIN 14. */
  type: "upc" | "gtin" | "ean" | "isbn";
  value: string;
}

/** A product in Walmart's catalog. */
export interface CatalogProduct {
  /** The feed that an offer of it needs: `MP_ITEM_MATCH` if it is on sale already. */
  feedType: "MP_ITEM_MATCH" | "MP_ITEM";
  productType: string | null;
  title: string | null;
  /** What Walmart knows of it, as an entry of that feed, raw. */
  entry: Record<string, unknown> | null;
}

/** A seller's exemption from product identifiers, or the application for one. */
export interface GtinExemption {
  /** APPROVED, DENIED, PROCESSING, NEEDS_INFO or CLOSED; plain text, since Walmart may add more. */
  status: string;
  brand: string | null;
  category: string | null;
  productType: string | null;
  submissionId: string | null;
  /** Why it was denied. */
  reason: string | null;
}

export interface GtinExemptionQuery {
  brand?: string;
  productType?: string;
}

/** All methods throw `WalmartError` and nothing else. */
export interface ItemSetupApi {
  /** All product types. Default: those of the newest version of `MP_ITEM`. */
  listProductTypes(options?: {
    feedType?: ItemSpecFeedType;
    version?: string;
  }): Promise<ProductType[]>;
  /** What up to 20 product types require. Walmart accepts 3 requests a minute. */
  getSpec(input: {
    feedType: ItemSpecFeedType;
    productTypes: readonly string[];
    version?: string;
  }): Promise<ItemSpec>;
  /**
   * Looks a product up by its identifier; `null` if Walmart's catalog does not have it. Walmart answers 1,000 requests a
   * day: throws kind `throttled` instead of waiting when they are spent.
   */
  searchCatalog(query: CatalogQuery): Promise<CatalogProduct | null>;
  /** The seller's exemptions from product identifiers, and the applications for them. */
  gtinExemptions(query?: GtinExemptionQuery): Promise<GtinExemption[]>;
}
