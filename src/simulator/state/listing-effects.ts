import type { EffectSource } from "./effects";

/**
 * `item`: set up by a feed · `content`: changed by a feed · `inventory`, `price`: set, or changed by an order · `promotion`: the promotions set · `feed`: accepted · `retire`: requested
 */
export type ListingEffectKind =
  "item" | "content" | "inventory" | "price" | "promotion" | "feed" | "retire";

/** A change of an item that really happened, whatever the response was. */
export interface ListingEffect {
  id: number;
  /** Simulated time, ISO 8601. */
  time: string;
  kind: ListingEffectKind;
  source: EffectSource;
  seller: string;
  /** Empty for a feed. */
  sku: string;
  shipNode?: string;
  /** The new quantity. */
  quantity?: number;
  /** The new price, in dollars. */
  price?: number;
  /** The feed that caused it, or the feed itself. */
  feedId?: string;
  feedType?: string;
  /** Number of items in a feed, or of promotions. */
  items?: number;
  /** Why Walmart changed the stock itself. */
  reason?: string;
  /** The value was the same before. */
  repeated?: true;
  correlationId?: string;
}

export interface ListingEffectFilter {
  kind?: ListingEffectKind;
  sku?: string;
  feedId?: string;
  seller?: string;
  /** Default `api`; `all` for every source. */
  source?: EffectSource | "all";
}

/** The record of changes of items: a repeated change is recorded twice. */
export class ListingEffects {
  private readonly list: ListingEffect[] = [];
  private nextId = 1;

  record(effect: Omit<ListingEffect, "id" | "time">, at: number): void {
    this.list.push({ id: this.nextId++, time: new Date(at).toISOString(), ...effect });
  }

  find(filter: ListingEffectFilter = {}): ListingEffect[] {
    const { kind, sku, feedId, seller, source = "api" } = filter;
    return this.list.filter(
      (effect) =>
        (source === "all" || effect.source === source) &&
        (!kind || effect.kind === kind) &&
        (sku === undefined || effect.sku === sku) &&
        (!feedId || effect.feedId === feedId) &&
        (!seller || effect.seller === seller),
    );
  }

  clear(): void {
    this.list.length = 0;
  }
}
