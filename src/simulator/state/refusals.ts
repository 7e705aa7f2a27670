import type { FeedType, IngestionError } from "./feeds";

/** Why feeds shall fail with an item, by order of the control plane. */
export interface Refusal extends IngestionError {
  sku: string;
  /** Only in feeds of this type. */
  feedType?: FeedType;
  /** How many times more. */
  times: number;
}

/** Items that feeds are to refuse, by SKU. */
export class Refusals {
  private readonly bySku = new Map<string, Refusal[]>();

  add(refusal: Refusal): void {
    this.bySku.set(refusal.sku, [...(this.bySku.get(refusal.sku) ?? []), refusal]);
  }

  /** Lets the SKU pass again. */
  remove(sku: string): void {
    this.bySku.delete(sku);
  }

  /** The refusal that strikes this item of a feed, counted. */
  strike(sku: string, feedType: FeedType): IngestionError | undefined {
    const refusal = this.bySku
      .get(sku)
      ?.find((each) => each.times > 0 && (!each.feedType || each.feedType === feedType));
    if (!refusal) {
      return undefined;
    }
    refusal.times -= 1;
    const { type, code, field, description } = refusal;
    return { type, code, field, description };
  }

  clear(): void {
    this.bySku.clear();
  }
}
