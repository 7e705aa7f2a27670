import type { EffectSource } from "./effects";

/**
 * `item`: set up by a feed or anew · `inventory`, `price`: said, or changed by what happened to orders · `feed`: taken
 * in · `retire`: asked for
 */
export type ListingEffectKind = "item" | "inventory" | "price" | "feed" | "retire";

/** A change that truly happened to an item, whatever the caller was answered. */
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
  /** The quantity from now on. */
  quantity?: number;
  /** The price from now on, in dollars. */
  price?: number;
  /** The feed that it came with, or is. */
  feedId?: string;
  feedType?: string;
  /** How many items a feed has. */
  items?: number;
  /** Why Walmart changed the stock by itself. */
  reason?: string;
  /** It said what was so already. */
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

/** The record of what happened to items: the same change made twice stands there twice. */
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
