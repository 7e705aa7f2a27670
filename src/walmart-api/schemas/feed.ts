import { z } from "zod";
import { listOf, optionalInstant, optionalNumeric, optionalText, requiredText } from "./tolerant";

/** Walmart's states of a feed. `PROCESSED` and `ERROR` are final. */
export const FEED_STATUSES = ["RECEIVED", "INPROGRESS", "PROCESSED", "ERROR"] as const;
export type FeedStatusName = (typeof FEED_STATUSES)[number];

/** Walmart's states of a feed item. `INPROGRESS` is not final. */
export const INGESTION_STATUSES = [
  "INPROGRESS",
  "SUCCESS",
  "DATA_ERROR",
  "SYSTEM_ERROR",
  "TIMEOUT_ERROR",
] as const;
export type IngestionStatusName = (typeof INGESTION_STATUSES)[number];

const count = optionalNumeric.transform((value) => value ?? 0);

const ingestionErrorsSchema = z
  .looseObject({
    ingestionError: listOf(
      z.looseObject({
        /** DATA_ERROR, SYSTEM_ERROR, TIMEOUT_ERROR */
        type: optionalText,
        code: optionalText,
        field: optionalText,
        description: optionalText,
      }),
    ),
  })
  .nullish();

export const feedItemSchema = z.looseObject({
  sku: optionalText,
  /** The item's index in the feed, from 0. */
  index: optionalNumeric,
  wpid: optionalText,
  itemid: optionalText,
  /** One of {@link INGESTION_STATUSES}. */
  ingestionStatus: requiredText,
  ingestionErrors: ingestionErrorsSchema,
});
/** The result of one item of a feed. */
export type WalmartFeedItem = z.infer<typeof feedItemSchema>;

const counts = {
  /** One of {@link FEED_STATUSES}. */
  feedStatus: requiredText,
  feedType: optionalText,
  itemsReceived: count,
  itemsSucceeded: count,
  itemsFailed: count,
  itemsProcessing: count,
};

export const feedSchema = z.looseObject({
  feedId: requiredText,
  ...counts,
  feedSource: optionalText,
  /** When Walmart received it. */
  feedDate: optionalInstant,
  modifiedDtm: optionalInstant,
  fileName: optionalText,
});
/** A feed in the list of feeds. */
export type WalmartFeed = z.infer<typeof feedSchema>;

export const feedStatusSchema = z.looseObject({
  feedId: requiredText,
  ...counts,
  feedSubmissionDate: optionalInstant,
  offset: optionalNumeric,
  limit: optionalNumeric,
  /** Errors of the feed as a whole. */
  ingestionErrors: ingestionErrorsSchema,
});
/** The progress of a feed. */
export type WalmartFeedStatus = z.infer<typeof feedStatusSchema>;

/** Response of `GET /v3/feeds/{feedId}`; the items are parsed separately. */
export const feedStatusResponseSchema = feedStatusSchema.extend({
  itemDetails: z.looseObject({ itemIngestionStatus: listOf(z.unknown()) }).nullish(),
});

/** Response of `POST /v3/feeds`. */
export const feedAcknowledgementSchema = z.looseObject({ feedId: requiredText });
