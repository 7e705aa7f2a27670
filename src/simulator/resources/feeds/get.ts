import { apiError } from "../../http/errors";
import { readNumber, readWord } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { feedStatus } from "../../state/feeds";
import type { World } from "../../state/world";
import { countItems, renderItems } from "./render";

const ORIGIN = "GMP_GATEWAY_API";

/** `GET /v3/feeds/{feedId}` */
export function getFeed(request: SellerRequest, world: World): Reply {
  const feedId = request.params.feedId ?? "";
  const feed = world.listings.feeds.get(feedId);
  if (!feed || feed.seller !== request.seller.clientId) {
    throw apiError(404, ORIGIN, "CONTENT_NOT_FOUND", "feedId", `No feed found for ${feedId}`);
  }
  const { query } = request;
  const details = readWord(query, "includeDetails", ["true", "false"], ORIGIN) === "true";
  const offset = readNumber(query, "offset", { usual: 0 }, ORIGIN);
  const limit = readNumber(query, "limit", { usual: 50, least: 1, most: 50 }, ORIGIN);
  const now = world.clock.now();
  const ingestionError = feed.results && feed.errors.length > 0 ? feed.errors : undefined;
  return ok({
    feedId,
    feedStatus: feedStatus(feed, now),
    feedSubmissionDate: feed.submittedAt,
    ...(ingestionError ? { ingestionErrors: { ingestionError } } : {}),
    ...countItems(feed, now),
    offset,
    limit,
    itemDetails: {
      itemIngestionStatus: details ? renderItems(feed, now, offset, limit) : [],
    },
  });
}
