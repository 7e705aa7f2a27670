import type { ItemQuery } from "../resources/items/query";
import { Agenda } from "./agenda";
import { Catalog } from "./catalog";
import { Cursors } from "./cursors";
import { type Feed, Feeds } from "./feeds";
import { Items, type SellerItem } from "./items";
import { ListingEffects } from "./listing-effects";
import type { GtinExemption } from "./gtin-exemption";
import { ItemReviews } from "./item-reviews";
import { Promotions } from "./promotions";
import { Rejections } from "./rejections";
import { Repricer } from "./repricer";
import { Stock } from "./stock";

/** Walmart's products, offers, stock and feeds. */
export class Listings {
  readonly catalog = new Catalog();
  readonly items = new Items();
  readonly stock = new Stock();
  readonly feeds = new Feeds();
  readonly rejections = new Rejections();
  readonly effects = new ListingEffects();
  readonly cursors = new Cursors<ItemQuery>();
  /** Feeds to process, and items to retire. */
  readonly processing = new Agenda<Feed>();
  readonly retiring = new Agenda<SellerItem>();
  /** Items to publish. */
  readonly publishing = new Agenda<SellerItem>();
  readonly promotions = new Promotions();
  readonly repricer = new Repricer();
  /** The lowest price of other sellers in cents, by GTIN. */
  readonly competitors = new Map<string, number>();
  readonly reviews = new ItemReviews();
  /** Searches in the form of an item spec, by seller and day. */
  readonly searches = new Map<string, { day: number; count: number }>();
  /** Statuses of pictures' addresses; 200 for all others. */
  readonly pictures = new Map<string, number>();
  gtinExemptions: GtinExemption[] = [];

  clear(): void {
    for (const part of [
      this.catalog,
      this.items,
      this.stock,
      this.feeds,
      this.rejections,
      this.effects,
      this.cursors,
      this.processing,
      this.retiring,
      this.publishing,
      this.promotions,
      this.repricer,
      this.competitors,
      this.reviews,
      this.searches,
      this.pictures,
    ]) {
      part.clear();
    }
    this.gtinExemptions = [];
  }
}
