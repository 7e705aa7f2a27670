import type { AdminWalmartTimestamp } from "./common";

/** Whether buyers see the seller's offer of an item first. */
export const BUY_BOX_STATES = ["winning", "losing"] as const;
export type AdminWalmartBuyBoxState = (typeof BUY_BOX_STATES)[number];

/** What Walmart knows about the offers of an item. Prices are null where Walmart names none. */
export interface AdminWalmartBuyBox {
  /** Null: Walmart names no offer that buyers see first. */
  state: AdminWalmartBuyBoxState | null;
  /** The seller's price, as Walmart compared it. */
  own_price: number | null;
  /** The price of the offer that buyers see first. */
  price: number | null;
  /** The lowest price that Walmart found elsewhere. */
  competitor_price: number | null;
  /** How often, in percent, buyers saw the seller's offer first. */
  win_rate: number | null;
}

/** A change of the buy box. */
export interface AdminWalmartBuyBoxChange extends AdminWalmartBuyBox {
  at: AdminWalmartTimestamp;
}

/** `GET /admin/walmart/listings/:id/buy-box` */
export interface AdminWalmartBuyBoxResponse {
  /** Newest first. */
  changes: AdminWalmartBuyBoxChange[];
}
