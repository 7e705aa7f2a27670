import { z } from "zod";
import { readBy, ShapeProblem } from "../http/shape";
import type { FeedsPage, FeedStatusPage, SubmittedFeed } from "../interfaces/feeds";
import {
  feedAcknowledgementSchema,
  feedItemSchema,
  feedSchema,
  feedStatusAnswerSchema,
} from "../schemas/feed";
import { listOf, optionalNumeric } from "../schemas/tolerant";
import { readElements } from "./page-answers";

const listSchema = z.looseObject({
  totalResults: optionalNumeric.catch(undefined),
  results: z.looseObject({ feed: z.unknown().optional() }).nullish(),
});

/** Reads Walmart's receipt for a feed. */
export function readSubmittedFeed(body: unknown): SubmittedFeed {
  return { feedId: readBy(feedAcknowledgementSchema)(body).feedId, raw: body };
}

/** Reads the status of a feed; an item that is not understood does not lose the others. */
export function readFeedStatus(body: unknown): FeedStatusPage {
  const { itemDetails, ...feed } = readBy(feedStatusAnswerSchema)(body);
  const list = itemDetails?.itemIngestionStatus ?? [];
  const { read, unreadable } = readElements(feedItemSchema, list);
  return { feed, items: read.map(({ value }) => value), unreadable };
}

/** Reads a page of feeds. */
export function readFeedsPage(body: unknown): FeedsPage {
  const { totalResults, results } = readBy(listSchema)(body);
  if (totalResults === undefined && !results)
    throw new ShapeProblem('there is neither "totalResults" nor "results" in it');
  const { read, unreadable } = readElements(feedSchema, listOf(z.unknown()).parse(results?.feed));
  return {
    feeds: read.map(({ value }) => value),
    unreadable,
    ...(totalResults !== undefined && { totalCount: totalResults }),
  };
}
