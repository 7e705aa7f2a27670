/** A price of an item for a time. */
export interface Promotion {
  promoId: string;
  kind: "REDUCED" | "CLEARANCE";
  cents: number;
  comparisonCents: number;
  /** Epoch ms. */
  startsAt: number;
  endsAt: number;
  showIn?: "CART" | "CHECKOUT";
}

/** The promotions of the sellers' items. */
export class Promotions {
  private readonly lists = new Map<string, Promotion[]>();

  /** Earliest first. */
  of(seller: string, sku: string): readonly Promotion[] {
    return this.lists.get(keyOf(seller, sku)) ?? [];
  }

  set(seller: string, sku: string, promotions: readonly Promotion[]): void {
    this.lists.set(
      keyOf(seller, sku),
      [...promotions].sort((a, b) => a.startsAt - b.startsAt),
    );
  }

  clear(): void {
    this.lists.clear();
  }
}

function keyOf(seller: string, sku: string): string {
  return `${seller} ${sku}`;
}
