import { explainMatchRejection } from "../../mapping";
import type { MatchResult } from "../../modules/walmart/types";
import type { MatchItem } from "../../walmart-api";
import type { FeedHandler, FeedItemOutcome } from "../feeds/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { MATCH_FEED } from "./queue-match-feed";

const CHUNK = 1000;
const NO_RESULT = "Walmart did not report a result for this listing.";
const MATCH_AGAIN = "Match the listing again.";

/** Handles feeds that match listings with products in Walmart's catalog. Each listing gets its own result. */
export const matchFeedHandler: FeedHandler = {
  kind: "item",
  operations: { [MATCH_FEED]: "feeds.submitItemMatch" },
  details: "all",

  submit: (client, feed) =>
    client.feeds.submitItemMatch(feed.items as unknown as MatchItem[], {
      fileName: feed.file_name,
    }),

  async finish(container, feed, outcome) {
    const service = walmartService(container);
    if (outcome.state === "failed") {
      await service.listings.giveUpMatch(feed.id, outcome.problem ?? NO_RESULT, MATCH_AGAIN);
      return;
    }
    const [row] = await service.listWalmartFeeds({ id: feed.id }, { select: ["id", "items"] });
    const offers = (row?.items ?? []) as unknown as MatchItem[];
    const bySku = new Map(offers.map((offer) => [offer.sku, offer]));
    const outcomes = outcome.items.flatMap((item) => {
      // Walmart reports the index of an item whose SKU it could not read.
      const offer = bySku.get(item.sku) ?? offers[item.index ?? -1];
      return offer ? [toMatchOutcome(item, offer)] : [];
    });
    for (const some of chunks(outcomes, CHUNK)) await service.listings.finishMatch(feed.id, some);
    await service.listings.giveUpMatch(feed.id, NO_RESULT, MATCH_AGAIN);
  },
};

function toMatchOutcome(item: FeedItemOutcome, offer: MatchItem): MatchResult {
  if (item.status === "SUCCESS") {
    return {
      sku: offer.sku,
      status: "matched",
      status_details: "Walmart has the product and will publish the listing soon.",
      error_origin: null,
      error_code: null,
      error_field: null,
      remedy: null,
      wpid: item.wpid,
      price: offer.price,
    };
  }
  const { details, remedy } = explainMatchRejection(item);
  return {
    sku: offer.sku,
    status: "error",
    status_details: details,
    error_origin: "walmart",
    error_code: item.code,
    error_field: item.field,
    remedy,
    wpid: null,
    price: null,
  };
}
