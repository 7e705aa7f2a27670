import type {
  BuyBoxChangeRow,
  PriceHoldRow,
  WalmartListingRow,
} from "../../../../modules/walmart/types";
import {
  LISTING_FIELDS,
  type AdminWalmartBuyBoxChange,
  type AdminWalmartListing,
  type AdminWalmartListingOverrides,
  type AdminWalmartPriceHold,
} from "../../../../types";
import { readAttributes, readProblems } from "../../../../types/schemas/item-setup";
import {
  changePercent,
  type KnownPromotion,
  type SalePeriod,
  shownPromotion,
} from "../../../../mapping";
import { present } from "../../../presenting/present";
import { timestamp } from "../../../presenting/timestamp";

/** What a listing's own row does not contain. */
export interface ListingExtras {
  /** How many units buyers can order; absent if Walmart has confirmed no quantity. */
  available: number | undefined;
  /** A price that waits for a person, or was declined. */
  hold: PriceHoldRow | undefined;
}

/** A listing as the API returns it. */
export function presentListing(
  row: WalmartListingRow,
  { available, hold }: ListingExtras,
): AdminWalmartListing {
  return {
    ...present(LISTING_FIELDS, row),
    unpublished_reasons: (row.unpublished_reasons ?? []) as unknown as string[],
    overrides: (row.overrides ?? {}) as AdminWalmartListingOverrides,
    attributes: readAttributes(row.attributes),
    problems: readProblems(row.problems),
    node_quantities: row.node_quantities as Record<string, number> | null,
    walmart_node_quantities: row.walmart_node_quantities as Record<string, number> | null,
    walmart_available: available ?? null,
    promotion: shownPromotion(
      {
        periods: (row.promotions ?? []) as unknown as SalePeriod[],
        known: (row.walmart_promotions ?? []) as unknown as KnownPromotion[],
        isRefused: row.promotion_error !== null,
      },
      Date.now(),
    ),
    buy_box: presentBuyBox(row),
    price_hold: hold ? presentPriceHold(hold) : null,
  };
}

function presentBuyBox(row: WalmartListingRow): AdminWalmartListing["buy_box"] {
  const { buy_box_seen_at } = row;
  if (!buy_box_seen_at) return null;
  const { buy_box_state, buy_box_own_price, buy_box_price, competitor_price } = row;
  return {
    state: buy_box_state,
    own_price: numberOrNull(buy_box_own_price),
    price: numberOrNull(buy_box_price),
    competitor_price: numberOrNull(competitor_price),
    win_rate: row.buy_box_win_rate,
    seen_at: timestamp(buy_box_seen_at),
  };
}

const numberOrNull = (value: unknown) => (value === null ? null : Number(value));

/** A change of the buy box as the API returns it. */
export function presentBuyBoxChange(change: BuyBoxChangeRow): AdminWalmartBuyBoxChange {
  const { created_at, buy_box_price: price, ...rest } = change;
  return { ...rest, price, at: timestamp(created_at) };
}

function presentPriceHold(hold: PriceHoldRow): AdminWalmartPriceHold {
  const { reason, state, price, last_price, floor, created_at } = hold;
  return {
    reason,
    state,
    price,
    last_price,
    change_percent: changePercent(price, last_price),
    floor,
    since: timestamp(created_at),
  };
}
