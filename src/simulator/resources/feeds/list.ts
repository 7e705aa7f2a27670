import { readNumber } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { type Feed, feedStatus } from "../../state/feeds";
import type { World } from "../../state/world";
import { countItems } from "./render";

const ORIGIN = "GMP_GATEWAY_API";

/** `GET /v3/feeds`: newest first. */
export function listFeeds(request: SellerRequest, world: World): Reply {
  const { query, seller } = request;
  const offset = readNumber(query, "offset", { fallback: 0 }, ORIGIN);
  const limit = readNumber(query, "limit", { fallback: 50, min: 1, max: 50 }, ORIGIN);
  const now = world.clock.now();
  const requested = (name: string, value: string): boolean => {
    const values = query.getAll(name).flatMap((text) => text.split(","));
    return values.length === 0 || values.includes(value);
  };
  const found = world.listings.feeds
    .newestFirst(seller.id)
    .filter(
      (feed) =>
        requested("feedId", feed.feedId) &&
        requested("feedType", feed.feedType) &&
        requested("feedStatus", feedStatus(feed, now)),
    );
  const feed = found
    .slice(offset, offset + limit)
    .map((each) => renderFeed(each, seller.partnerId, now));
  return ok({ totalResults: found.length, offset, limit, results: { feed } });
}

function renderFeed(feed: Feed, partnerId: string, now: number) {
  return {
    feedId: feed.feedId,
    feedSource: "SELLER",
    feedType: feed.feedType,
    partnerId,
    ...countItems(feed, now),
    feedStatus: feedStatus(feed, now),
    feedDate: feed.submittedAt,
    modifiedDtm: feed.results ? feed.endsAt : feed.submittedAt,
  };
}
