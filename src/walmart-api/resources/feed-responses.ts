import { z } from "zod";
import { readWith, ShapeProblem } from "../http/shape";
import type { FeedsPage, FeedStatusPage, SubmittedFeed } from "../interfaces/feeds";
import {
  feedAcknowledgementSchema,
  feedItemSchema,
  feedSchema,
  feedStatusResponseSchema,
} from "../schemas/feed";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements } from "./page-elements";

const listSchema = z.looseObject({
  totalResults: optionalNumeric.catch(undefined),
  results: z.looseObject({ feed: z.unknown().optional() }).nullish(),
});

/** Reads the confirmation of a submitted feed. */
export function readSubmittedFeed(body: unknown): SubmittedFeed {
  return { feedId: readWith(feedAcknowledgementSchema)(body).feedId, raw: body };
}

/** Reads the status of a feed. An unreadable item does not affect the others. */
export function readFeedStatus(body: unknown): FeedStatusPage {
  const { itemDetails, ...feed } = readWith(feedStatusResponseSchema)(body);
  const list = itemDetails?.itemIngestionStatus ?? [];
  const { read, unreadable } = readElements(feedItemSchema, list);
  return { feed, items: read.map(({ value }) => value), unreadable };
}

/** Reads a page of feeds. */
export function readFeedsPage(body: unknown): FeedsPage {
  const { totalResults, results } = readWith(listSchema)(body);
  if (totalResults === undefined && !results)
    throw new ShapeProblem('"totalResults" and "results" are missing');
  const { read, unreadable } = readElements(feedSchema, listOf(z.unknown()).parse(results?.feed));
  return {
    feeds: read.map(({ value }) => value),
    unreadable,
    ...(totalResults !== undefined && { totalCount: totalResults }),
  };
}
