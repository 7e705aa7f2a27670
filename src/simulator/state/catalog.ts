import type { PublishedStatus } from "./items";

/** A product that Walmart sells, whoever offers it. */
export interface CatalogProduct {
  gtin: string;
  wpid: string;
  productName: string;
  productType: string;
  /** What becomes of an offer that matches it. */
  publishedStatus: PublishedStatus;
  unpublishedReasons: string[];
  /** Offers outside of these prices, in cents, are taken for another product. */
  minCents?: number;
  maxCents?: number;
  /** Walmart holds the identifier for a product that offers never agree with. */
  conflict: boolean;
}

/** Walmart's catalogue, by GTIN. */
export class Catalog {
  private readonly byGtin = new Map<string, CatalogProduct>();

  /** Adds the product, or takes the place of the one with the same number. */
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

/** Walmart's own number of a product: always the same for a GTIN. */
export function wpidOf(gtin: string): string {
  return BigInt(`9${gtin}000`).toString(36).toUpperCase().padStart(12, "0").slice(0, 12);
}
