import { Agenda } from "./agenda";
import type { SellerItem } from "./items";

/** What Walmart thinks of a SKU that a seller sets up. */
export type Verdict = "review" | "prohibited";

/** A SKU of a seller that waits for its review. */
export interface Reviewed {
  seller: string;
  sku: string;
  /** Sets the item up once the review has approved it. */
  approve(at: number): SellerItem;
}

/** The SKUs that Walmart looks at by hand, or does not sell. */
export class ItemReviews {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly waiting = new Map<string, Reviewed>();
  readonly agenda = new Agenda<Reviewed>();

  verdictOn(sku: string): Verdict | undefined {
    return this.verdicts.get(sku);
  }

  judge(sku: string, verdict: Verdict): void {
    this.verdicts.set(sku, verdict);
  }

  /** Sets the SKU up as usual again. */
  forget(sku: string): void {
    this.verdicts.delete(sku);
  }

  /** Starts the review of an item, or replaces the one that is waiting. */
  start(reviewed: Reviewed, endsAt: number): void {
    this.waiting.set(keyOf(reviewed), reviewed);
    this.agenda.add(endsAt, reviewed);
  }

  /** The item that waits, unless a later one has taken its place. */
  isWaiting(reviewed: Reviewed): boolean {
    return this.waiting.get(keyOf(reviewed)) === reviewed;
  }

  find(seller: string, sku: string): Reviewed | undefined {
    return this.waiting.get(keyOf({ seller, sku }));
  }

  end(reviewed: Pick<Reviewed, "seller" | "sku">): void {
    this.waiting.delete(keyOf(reviewed));
  }

  clear(): void {
    this.verdicts.clear();
    this.waiting.clear();
    this.agenda.clear();
  }
}

function keyOf({ seller, sku }: Pick<Reviewed, "seller" | "sku">): string {
  return `${seller} ${sku}`;
}
