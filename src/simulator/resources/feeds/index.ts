import type { ApiRequest, SellerRoute } from "../../http/route";
import { FEED_TYPES } from "../../state/feeds";
import { getFeed } from "./get";
import { FEED_KINDS } from "./kinds";
import { listFeeds } from "./list";
import { submitFeed } from "./submit";

const READS = { tokens: 5000, perMs: 60_000 };
const shared = { access: "token", scope: "feeds", origin: "GMP_GATEWAY_API" } as const;

/** Feeds: many changes in one file. The limits are from Walmart's throttling table. */
export const FEED_ROUTES: readonly SellerRoute[] = [
  {
    ...shared,
    method: "POST",
    path: "/v3/feeds",
    operation: "feeds.submit",
    limitOf,
    handle: submitFeed,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/feeds",
    operation: "feeds.list",
    limit: READS,
    handle: listFeeds,
  },
  {
    ...shared,
    method: "GET",
    path: "/v3/feeds/:feedId",
    operation: "feeds.get",
    limit: READS,
    handle: getFeed,
  },
];

/** Each feed type has its own limit, except for the two of prices, which share one. */
function limitOf({ query }: ApiRequest) {
  const feedType = FEED_TYPES.find((type) => type === query.get("feedType"));
  const counted = feedType === "PRICE_AND_PROMOTION" ? "price" : feedType;
  return feedType && { operation: `feeds.submit ${counted}`, limit: FEED_KINDS[feedType].limit };
}
