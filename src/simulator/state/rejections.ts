import type { FeedType, IngestionError } from "./feeds";

/** A rejection that the control API requested for an item in feeds. */
export interface Rejection extends IngestionError {
  sku: string;
  /** Only in feeds of this type. */
  feedType?: FeedType;
  /** Remaining number of rejections. */
  times: number;
}

/** Items that feeds must reject, by SKU. */
export class Rejections {
  private readonly bySku = new Map<string, Rejection[]>();

  add(rejection: Rejection): void {
    this.bySku.set(rejection.sku, [...(this.bySku.get(rejection.sku) ?? []), rejection]);
  }

  /** Accepts the SKU again. */
  remove(sku: string): void {
    this.bySku.delete(sku);
  }

  /** Returns the error for this item of a feed if it must be rejected, and counts it. */
  take(sku: string, feedType: FeedType): IngestionError | undefined {
    const rejection = this.bySku
      .get(sku)
      ?.find((each) => each.times > 0 && (!each.feedType || each.feedType === feedType));
    if (!rejection) {
      return undefined;
    }
    rejection.times -= 1;
    const { type, code, field, description } = rejection;
    return { type, code, field, description };
  }

  clear(): void {
    this.bySku.clear();
  }
}
