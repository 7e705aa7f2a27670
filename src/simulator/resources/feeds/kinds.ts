import type { FeedType } from "../../state/feeds";
import { MAINTENANCE_FEED } from "./item-maintenance";
import { SET_UP_FEED } from "./item-set-up";
import { INVENTORY_FEED, NODES_FEED } from "./inventory";
import { MATCH_FEED } from "./match";
import { PRICE_FEED } from "./price";
import { PRICE_AND_PROMOTION_FEED } from "./price-and-promotion";
import { REPRICER_FEED } from "./repricer";
import type { FeedKind } from "./types";

/** The supported feed types. */
export const FEED_KINDS: Record<FeedType, FeedKind> = {
  MP_ITEM_MATCH: MATCH_FEED,
  MP_ITEM: SET_UP_FEED,
  MP_MAINTENANCE: MAINTENANCE_FEED,
  inventory: INVENTORY_FEED,
  MP_INVENTORY: NODES_FEED,
  PRICE_AND_PROMOTION: PRICE_AND_PROMOTION_FEED,
  price: PRICE_FEED,
  REPRICER: REPRICER_FEED,
};
