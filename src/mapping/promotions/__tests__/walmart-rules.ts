import type { KnownPromotion, PromotionChange } from "..";

const HOUR = 3_600_000;
const NOTICE = 4 * HOUR;
const LONGEST = 180 * 24 * HOUR;

/** An item at Walmart with its price and promotions: refuses what Walmart's rules do not allow, all or nothing. */
export class WalmartItem {
  promotions: readonly KnownPromotion[] = [];
  private before: readonly KnownPromotion[] = [];
  private ids = 0;

  constructor(public price: number) {}

  /** What buyers pay. */
  shownAt(at: number): number {
    const running = this.promotions.find(({ starts, ends }) => starts <= at && at < ends);
    return running?.price ?? this.price;
  }

  /** What a read answers: a lagging one does not know the last change. */
  read(at: number, isLagging: boolean): KnownPromotion[] {
    return (isLagging ? this.before : this.promotions).filter(({ ends }) => ends > at);
  }

  /** @throws Error for a change against the rules */
  change(changes: readonly PromotionChange[], now: number): void {
    let list = this.promotions.filter(({ ends }) => ends > now);
    for (const { do: what, promotion } of changes) {
      const old = list.find(({ starts }) => starts === promotion.starts);
      if (old && old.starts > now && old.starts < now + NOTICE) throw new Error("locked");
      list = list.filter((each) => each !== old);
      if (what === "remove") {
        if (!old) throw new Error("no such promotion");
        continue;
      }
      const { starts, ends, price, comparison } = promotion;
      if (!old && starts < now + NOTICE) throw new Error("too soon");
      if (ends <= starts || ends - starts > LONGEST) throw new Error("too long");
      if (comparison === null || price >= comparison) throw new Error("too dear");
      list = [...list, { ...promotion, id: old?.id ?? `p${(this.ids += 1)}` }];
    }
    const sorted = list.toSorted((a, b) => a.starts - b.starts);
    if (sorted.length > 10) throw new Error("too many");
    if (sorted.some(({ ends }, index) => ends > (sorted[index + 1]?.starts ?? Infinity)))
      throw new Error("overlap");
    this.before = this.promotions;
    this.promotions = sorted;
  }
}
