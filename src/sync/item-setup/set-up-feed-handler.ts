import { explainItemRejection } from "../../mapping/item-setup";
import type { MatchResult } from "../../modules/walmart/types";
import type { FeedHandler, FeedItemOutcome } from "../feeds/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { showUntaken } from "../listings/match-feed-handler";
import { entryOf } from "./entry-of";
import { itemProblemsOf } from "./item-problems-of";
import { type SentEntry, sentEntries, toItemEntry } from "./sent-entry";

/** Walmart's feed type for new items. */
export const SET_UP_FEED = "MP_ITEM";

const CHUNK = 1000;
const NO_RESULT = "Walmart did not report a result for this listing.";
const CREATE_AGAIN = "Create the listing again.";

/** Handles feeds that set up items that Walmart's catalog does not have. Each listing gets its own result. */
export const setUpFeedHandler: FeedHandler = {
  kind: "setup",
  operations: { [SET_UP_FEED]: "feeds.submitItems" },
  details: "all",
  untaken: { changeForm: 3 },
  showUntaken,

  submit: (client, feed, options) =>
    client.feeds.submitItems(sentEntries(feed).map(toItemEntry), options),

  async finish(container, feed, outcome) {
    const service = walmartService(container);
    if (outcome.state === "failed") {
      await service.listings.giveUpMatch(feed.id, outcome.problem ?? NO_RESULT, CREATE_AGAIN);
      return;
    }
    const [row] = await service.listWalmartFeeds({ id: feed.id }, { select: ["id", "items"] });
    const sent = row ? sentEntries(row) : [];
    const find = entryOf(sent);
    const results = outcome.items.flatMap((item) => {
      const entry = find(item);
      return entry ? [toResult(item, entry)] : [];
    });
    for (const some of chunks(results, CHUNK)) await service.listings.finishMatch(feed.id, some);
    await service.listings.giveUpMatch(feed.id, NO_RESULT, CREATE_AGAIN);
  },
};

function toResult(item: FeedItemOutcome, { sku, hash, Orderable }: SentEntry): MatchResult {
  if (item.status === "SUCCESS") {
    const { price } = Orderable;
    return {
      sku,
      status: "matched",
      status_details: "Walmart has the item and will publish the listing soon.",
      error_origin: null,
      error_code: null,
      error_field: null,
      remedy: null,
      wpid: item.wpid,
      price: typeof price === "number" ? price : null,
      content_hash: hash,
    };
  }
  const { state, path, details, remedy } = explainItemRejection(item);
  if (state === "waiting") {
    return {
      sku,
      status: "processing",
      status_details: details,
      error_origin: null,
      error_code: item.code,
      error_field: null,
      remedy,
      wpid: item.wpid,
      price: null,
      content_hash: hash,
    };
  }
  return {
    sku,
    status: "error",
    status_details: details,
    error_origin: "walmart",
    error_code: item.code,
    error_field: path ?? item.field,
    remedy,
    wpid: null,
    price: null,
    problems: itemProblemsOf(item),
  };
}
