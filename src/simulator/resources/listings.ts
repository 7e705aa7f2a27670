import type { ApiRoute } from "../http/route";
import { FEED_ROUTES } from "./feeds";
import { INVENTORY_ROUTES } from "./inventory";
import { ITEM_SPEC_ROUTES } from "./item-specs";
import { ITEM_ROUTES } from "./items";
import { PRICE_ROUTES } from "./prices";
import { REPRICER_ROUTES } from "./repricer";
import { WEBHOOK_ROUTES } from "./webhooks";

/** What sellers offer, and the webhooks about it. */
export const LISTING_ROUTES: readonly ApiRoute[] = [
  // Before the items, whose path has a parameter where these have a word.
  ...ITEM_SPEC_ROUTES,
  ...ITEM_ROUTES,
  ...INVENTORY_ROUTES,
  ...PRICE_ROUTES,
  ...REPRICER_ROUTES,
  ...FEED_ROUTES,
  ...WEBHOOK_ROUTES,
];
