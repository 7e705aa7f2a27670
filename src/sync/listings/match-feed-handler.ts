import type { MedusaContainer } from "@medusajs/framework/types";
import { explainMatchRejection } from "../../mapping";
import type { MatchResult } from "../../modules/walmart/types";
import type { MatchItem } from "../../walmart-api";
import type { FeedHandler, FeedItemOutcome } from "../feeds/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { MATCH_FEED } from "./queue-account-matches";

const CHUNK = 1000;
const NO_RESULT = "Walmart did not report a result for this listing.";
const MATCH_AGAIN = "Match the listing again.";

/** Handles feeds that match listings with products in Walmart's catalog. Each listing gets its own result. */
export const matchFeedHandler: FeedHandler = {
  kind: "item",
  operations: { [MATCH_FEED]: "feeds.submitItemMatch" },
  details: "all",
  untaken: { changeForm: 3 },

  submit: (client, feed, options) =>
    client.feeds.submitItemMatch(feed.items as unknown as MatchItem[], options),

  showUntaken,

  async finish(container, feed, outcome) {
    const service = walmartService(container);
    if (outcome.state === "failed") {
      await service.listings.giveUpMatch(feed.id, outcome.problem ?? NO_RESULT, MATCH_AGAIN);
      return;
    }
    const [row] = await service.listWalmartFeeds({ id: feed.id }, { select: ["id", "items"] });
    const sent = (row?.items ?? []) as unknown as MatchItem[];
    const bySku = new Map(sent.map((item) => [item.sku, item]));
    const outcomes = outcome.items.flatMap((item) => {
      // Walmart reports the index of an item whose SKU it could not read.
      const match = bySku.get(item.sku) ?? sent[item.index ?? -1];
      return match ? [toMatchOutcome(item, match)] : [];
    });
    for (const some of chunks(outcomes, CHUNK)) await service.listings.finishMatch(feed.id, some);
    await service.listings.giveUpMatch(feed.id, NO_RESULT, MATCH_AGAIN);
  },
};

/** Shows on the listings of a feed since when Walmart has not taken it. */
export async function showUntaken(
  container: MedusaContainer,
  { id }: { id: string },
  answers: readonly Date[] | null,
): Promise<void> {
  const [since] = answers ?? [];
  const details = since
    ? `Walmart has answered ${timesText(answers?.length ?? 1)} since ${minuteText(since)} without taking this listing. It is sent again automatically.`
    : null;
  await walmartService(container).listings.showProcessing(id, details);
}

function toMatchOutcome(item: FeedItemOutcome, match: MatchItem): MatchResult {
  if (item.status === "SUCCESS") {
    return {
      sku: match.sku,
      status: "matched",
      status_details: "Walmart has the product and will publish the listing soon.",
      error_origin: null,
      error_code: null,
      error_field: null,
      remedy: null,
      wpid: item.wpid,
      price: match.price,
    };
  }
  const { details, remedy } = explainMatchRejection(item);
  return {
    sku: match.sku,
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

function timesText(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

/** In UTC, such as `2026-11-27 14:03 UTC`. */
function minuteText(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
