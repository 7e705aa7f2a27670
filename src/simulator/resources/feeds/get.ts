import { apiError } from "../../http/errors";
import { readNumber, readEnum } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { feedStatus } from "../../state/feeds";
import type { World } from "../../state/world";
import { countItems, renderItems } from "./render";

const ORIGIN = "GMP_GATEWAY_API";

/** `GET /v3/feeds/{feedId}` */
export function getFeed(request: SellerRequest, world: World): Reply {
  const feedId = request.params.feedId ?? "";
  const feed = world.listings.feeds.get(feedId);
  if (!feed || feed.seller !== request.seller.id) {
    throw apiError(404, ORIGIN, "CONTENT_NOT_FOUND", "feedId", `No feed found for ${feedId}`);
  }
  const { query } = request;
  const details = readEnum(query, "includeDetails", ["true", "false"], ORIGIN) === "true";
  const offset = readNumber(query, "offset", { fallback: 0 }, ORIGIN);
  const limit = readNumber(query, "limit", { fallback: 50, min: 1, max: 50 }, ORIGIN);
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
