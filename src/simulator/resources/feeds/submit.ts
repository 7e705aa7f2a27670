import { apiError } from "../../http/errors";
import { invalidParam, readEnum, requireParam } from "../../http/params";
import { ok, type Reply, type SellerRequest } from "../../http/route";
import { FEED_TYPES, type FeedType, type IngestionError, newFeedId } from "../../state/feeds";
import { recordListing } from "../../state/listing-changes";
import type { World } from "../../state/world";
import { MALFORMED, schemaErrors } from "./errors";
import { readFeedFile } from "./file";
import { FEED_KINDS } from "./kinds";

const ORIGIN = "GMP_GATEWAY_API";
/** The repricer's feeds have a path of their own. */
const QUERY_TYPES = FEED_TYPES.filter((type) => type !== "REPRICER");

/** `POST /v3/feeds`: accepts the file. Errors in it are reported later, in the feed's status. */
export async function submitFeed(request: SellerRequest, world: World): Promise<Reply> {
  requireParam(request.query, "feedType", ORIGIN);
  const feedType = readEnum(request.query, "feedType", QUERY_TYPES, ORIGIN);
  if (!feedType) {
    throw invalidParam(ORIGIN, "feedType", `feedType must be one of ${QUERY_TYPES.join(", ")}`);
  }
  return await acceptFeed(request, world, feedType);
}

/** `POST /v3/repricerFeeds`: the same for strategies of items. */
export async function submitRepricerFeed(request: SellerRequest, world: World): Promise<Reply> {
  return await acceptFeed(request, world, "REPRICER");
}

async function acceptFeed(
  request: SellerRequest,
  world: World,
  feedType: FeedType,
): Promise<Reply> {
  if (world.settings.refusedFeedTypes.includes(feedType)) {
    const reason = `The feed type ${feedType} is not supported`;
    throw apiError(400, ORIGIN, "INVALID_REQUEST_PARAM", "feedType", reason);
  }
  const text = await readFeedFile(request, FEED_KINDS[feedType].maxBytes);
  if (!isTaken(request, world)) {
    return { status: 200, body: "", type: "application/json" };
  }
  const file = readFile(text, feedType, world);
  await FEED_KINDS[feedType].inspect?.(file.payload, world);
  const { id: seller } = request.seller;
  const { correlationId } = request;
  const submittedAt = world.clock.now();
  const duration = world.settings.feedSeconds * 1000;
  const feed = {
    feedId: newFeedId(),
    feedType,
    seller,
    correlationId,
    shipNode: request.query.get("shipNode") || undefined,
    submittedAt,
    startsAt: submittedAt + duration / 2,
    endsAt: submittedAt + duration,
    ...file,
    results: null,
  };
  world.listings.feeds.add(feed);
  world.listings.processing.add(feed.endsAt, feed);
  const { feedId, payload } = feed;
  recordListing(
    world,
    { kind: "feed", seller, sku: "", feedType, items: payload.length },
    { source: "api", at: submittedAt, feedId, correlationId },
  );
  return ok({ feedId });
}

function isTaken({ headers }: SellerRequest, { settings }: World): boolean {
  const isForm = !/^application\/json\b/i.test(headers["content-type"] ?? "");
  return settings.feedsTaken === "all" || (settings.feedsTaken === "json" && !isForm);
}

function readFile(
  text: string,
  feedType: FeedType,
  world: World,
): { payload: unknown[]; errors: IngestionError[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const description = "The file is not valid JSON.";
    return { payload: [], errors: [{ type: "DATA_ERROR", code: MALFORMED, description }] };
  }
  const { file, headerProblem } = FEED_KINDS[feedType];
  const problem = headerProblem?.(json, world.settings);
  if (problem) {
    return { payload: [], errors: [problem] };
  }
  const read = file.safeParse(json);
  return read.success
    ? { payload: read.data, errors: [] }
    : { payload: [], errors: schemaErrors(read.error, MALFORMED) };
}
