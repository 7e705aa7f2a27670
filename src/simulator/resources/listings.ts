import type { ApiRoute } from "../http/route";
import { FEED_ROUTES } from "./feeds";
import { INVENTORY_ROUTES } from "./inventory";
import { ITEM_ROUTES } from "./items";
import { PRICE_ROUTES } from "./prices";
import { WEBHOOK_ROUTES } from "./webhooks";

/** What sellers offer, and the webhooks about it. */
export const LISTING_ROUTES: readonly ApiRoute[] = [
  ...ITEM_ROUTES,
  ...INVENTORY_ROUTES,
  ...PRICE_ROUTES,
  ...FEED_ROUTES,
  ...WEBHOOK_ROUTES,
];
