import type { AdminWalmartTimestamp } from "./common";

/** Why a price waits for a person. */
export const PRICE_HOLD_REASONS = [
  /** It differs from the last price by more than the account allows. */
  "change",
  /** It is below the lowest price of the account's or the listing's rules. */
  "below_floor",
  /** It is one of so many changed prices that all of them were stopped. */
  "mass_change",
] as const;
export type AdminWalmartPriceHoldReason = (typeof PRICE_HOLD_REASONS)[number];

/** What a person decided about a price that was held. */
export const PRICE_HOLD_STATES = [
  /** Nobody has decided yet. */
  "waiting",
  /** It may be sent: it, and prices near it. */
  "approved",
  /** The last price stays as long as the new one is this one. */
  "kept",
] as const;
export type AdminWalmartPriceHoldState = (typeof PRICE_HOLD_STATES)[number];

/** What a stop of a mass change has become. */
export const PRICE_STOP_STATES = ["open", "sent", "kept"] as const;

/** A price that is not sent, because the account's price guard holds it. */
export interface AdminWalmartPriceHold {
  reason: AdminWalmartPriceHoldReason;
  state: Exclude<AdminWalmartPriceHoldState, "approved">;
  /** The price that is held. */
  price: number;
  /** The price that stays meanwhile. Null: Walmart has none. */
  last_price: number | null;
  /** How far `price` is from `last_price`, in percent. */
  change_percent: number | null;
  /** The lowest price, if `price` is below it. */
  floor: number | null;
  since: AdminWalmartTimestamp;
}

/** `POST /admin/walmart/listings/:id/price` */
export interface AdminDecideWalmartPrice {
  /** `send`: send the price that is held. `keep`: keep the last one. */
  action: "send" | "keep";
  /** The held price, as it was shown. Another one is refused. */
  price: number;
}

/** So many prices of an account changed at once that none of them is sent. */
export interface AdminWalmartPriceStop {
  id: string;
  account_id: string;
  /** Changes with the prices. A decision names the version that was shown. */
  version: number;
  /** How many prices wait. */
  count: number;
  /** How many listings with a price the account had. */
  listings: number;
  /** How far the prices are from the last ones, in percent. */
  lowest_percent: number | null;
  median_percent: number | null;
  highest_percent: number | null;
  /** The biggest changes. */
  samples: { listing_id: string; sku: string; from: number | null; to: number }[];
  since: AdminWalmartTimestamp;
}

/** `GET /admin/walmart/accounts/:id/price-stop` */
export interface AdminWalmartPriceStopResponse {
  /** Null: no mass change is stopped. */
  price_stop: AdminWalmartPriceStop | null;
}

/** `POST /admin/walmart/accounts/:id/price-stop` */
export interface AdminDecideWalmartPriceStop {
  /** `send`: send all of these prices. `keep`: keep the last ones. */
  action: "send" | "keep";
  version: number;
}
