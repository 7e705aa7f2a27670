import type { PublishedStatus } from "./items";

/** A product in Walmart's catalog, independent of sellers. */
export interface CatalogProduct {
  gtin: string;
  wpid: string;
  productName: string;
  productType: string;
  /** The publishing status of offers that match it. */
  publishedStatus: PublishedStatus;
  unpublishedReasons: string[];
  /** Offers outside of these prices, in cents, are rejected as another product. */
  minCents?: number;
  maxCents?: number;
  /** The identifier belongs to a product that conflicts with every offer. */
  conflict: boolean;
  /** Whether somebody sells it. If not, Walmart knows it, but an offer has to be set up. */
  isOnSale: boolean;
  brand?: string;
  /** What Walmart knows of its content. */
  attributes: Record<string, unknown>;
  /** The seller who set it up. */
  owner?: string;
}

/** Walmart's catalog, by GTIN. */
export class Catalog {
  private readonly byGtin = new Map<string, CatalogProduct>();

  /** Adds the product, or replaces the one with the same identifier. */
  add(product: CatalogProduct): void {
    this.byGtin.set(product.gtin, product);
  }

  get(gtin: string): CatalogProduct | undefined {
    return this.byGtin.get(gtin);
  }

  all(): CatalogProduct[] {
    return [...this.byGtin.values()];
  }

  clear(): void {
    this.byGtin.clear();
  }
}

/** Walmart's own product id, always the same for a GTIN. */
export function wpidOf(gtin: string): string {
  return BigInt(`9${gtin}000`).toString(36).toUpperCase().padStart(12, "0").slice(0, 12);
}
