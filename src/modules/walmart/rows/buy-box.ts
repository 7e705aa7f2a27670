import type { AdminWalmartBuyBoxState } from "../../../types";

/** What Walmart knows about the offers of an item. */
export interface ItemOffers {
  state: AdminWalmartBuyBoxState | null;
  own_price: number | null;
  buy_box_price: number | null;
  competitor_price: number | null;
  /** In percent. */
  win_rate: number | null;
}

/** The same of one of the account's SKUs. */
export interface OffersOfSku extends ItemOffers {
  sku: string;
}

/** A change of the buy box of a listing. */
export interface BuyBoxChangeRow extends ItemOffers {
  created_at: Date;
}

/** How many listings were stored, and how many of them are not shown first. */
export interface StoredOffers {
  read: number;
  losing: number;
}
