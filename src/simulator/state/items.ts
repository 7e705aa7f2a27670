export const PUBLISHED_STATUSES = [
  "PUBLISHED",
  "READY_TO_PUBLISH",
  "IN_PROGRESS",
  "UNPUBLISHED",
  "STAGE",
  "SYSTEM_PROBLEM",
] as const;
export type PublishedStatus = (typeof PUBLISHED_STATUSES)[number];

export const LIFECYCLE_STATUSES = ["ACTIVE", "ARCHIVED", "RETIRED"] as const;
export type LifecycleStatus = (typeof LIFECYCLE_STATUSES)[number];

/** What a seller said of an item in a set-up feed. */
export interface ItemContent {
  productType: string;
  visible: Record<string, unknown>;
  orderable: Record<string, unknown>;
}

/** A seller's offer of a product. */
export interface SellerItem {
  sku: string;
  seller: string;
  wpid: string;
  /** 14 digits. */
  gtin: string;
  productName: string;
  productType: string;
  condition: string;
  cents: number;
  publishedStatus: PublishedStatus;
  unpublishedReasons: string[];
  lifecycleStatus: LifecycleStatus;
  /** The seller requested its retirement, which is not complete. */
  retiring: boolean;
  /** When it was retired, epoch ms. */
  retiredAt?: number;
  /** Absent if the item was only matched. */
  content?: ItemContent;
}

/** All items of one seller, in the order of their creation. */
class Shelf {
  readonly bySku = new Map<string, SellerItem>();
  readonly byGtin = new Map<string, SellerItem>();
  /** A place belongs to its item permanently, so that cursors stay valid while items are added and removed. */
  readonly places: (SellerItem | null)[] = [];
  readonly placeOf = new Map<string, number>();
  readonly retired = new Map<string, SellerItem>();
}

/** The sellers' items. A lookup takes the same time however many there are. */
export class Items {
  private readonly shelves = new Map<string, Shelf>();

  get(seller: string, sku: string): SellerItem | undefined {
    return this.shelves.get(seller)?.bySku.get(sku);
  }

  /** Returns the seller's item of a product. */
  ofProduct(seller: string, gtin: string): SellerItem | undefined {
    return this.shelves.get(seller)?.byGtin.get(gtin);
  }

  /** Appends a new item. */
  add(item: SellerItem): void {
    const shelf = this.shelf(item.seller);
    shelf.bySku.set(item.sku, item);
    shelf.byGtin.set(item.gtin, item);
    shelf.placeOf.set(item.sku, shelf.places.push(item) - 1);
    shelf.retired.delete(item.sku);
  }

  /** Returns the seller's latest retired item with a SKU that is not in use again. */
  retired(seller: string, sku: string): SellerItem | undefined {
    return this.shelves.get(seller)?.retired.get(sku);
  }

  /** Removes the item; only lists of retired items still include it. */
  retire(item: SellerItem, at: number): void {
    const shelf = this.shelf(item.seller);
    const place = shelf.placeOf.get(item.sku);
    if (place === undefined || shelf.bySku.get(item.sku) !== item) {
      return;
    }
    shelf.places[place] = null;
    shelf.placeOf.delete(item.sku);
    shelf.bySku.delete(item.sku);
    if (shelf.byGtin.get(item.gtin) === item) {
      shelf.byGtin.delete(item.gtin);
    }
    item.lifecycleStatus = "RETIRED";
    item.publishedStatus = "UNPUBLISHED";
    item.retiredAt = at;
    shelf.retired.set(item.sku, item);
  }

  /** Number of the seller's items. */
  count(seller: string): number {
    return this.shelves.get(seller)?.bySku.size ?? 0;
  }

  all(seller: string): SellerItem[] {
    return [...(this.shelves.get(seller)?.bySku.values() ?? [])];
  }

  /** All items, and the retired ones after them. */
  inAnyState(seller: string): SellerItem[] {
    return [...this.all(seller), ...(this.shelves.get(seller)?.retired.values() ?? [])];
  }

  /** Returns up to `limit` matching items from `place` on, and the place to continue from; null at the end. */
  page(
    seller: string,
    place: number,
    limit: number,
    fits: (item: SellerItem) => boolean = () => true,
  ): { items: SellerItem[]; next: number | null } {
    const places = this.shelves.get(seller)?.places ?? [];
    const items: SellerItem[] = [];
    for (let index = place; index < places.length; index += 1) {
      const item = places[index];
      if (item && fits(item)) {
        if (items.length === limit) {
          return { items, next: index };
        }
        items.push(item);
      }
    }
    return { items, next: null };
  }

  clear(): void {
    this.shelves.clear();
  }

  private shelf(seller: string): Shelf {
    let shelf = this.shelves.get(seller);
    if (!shelf) {
      shelf = new Shelf();
      this.shelves.set(seller, shelf);
    }
    return shelf;
  }
}
