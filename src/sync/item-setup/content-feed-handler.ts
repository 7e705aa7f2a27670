import { explainItemRejection } from "../../mapping/item-setup";
import type { ContentResult } from "../../modules/walmart/types";
import type { FeedHandler, FeedItemOutcome } from "../feeds/types";
import { chunks } from "../kernel/chunks";
import { walmartService } from "../kernel/container";
import { entryOf } from "./entry-of";
import { groupOfEntry } from "./group-of-entry";
import { itemProblemsOf } from "./item-problems-of";
import { type SentEntry, sentEntries, toItemEntry } from "./sent-entry";

/** Walmart's feed type for changes of items. */
export const CONTENT_FEED = "MP_MAINTENANCE";

const CHUNK = 1000;

/** Handles feeds of changed contents. A listing stays as it is; what Walmart rejected shows in its problems. */
export const contentFeedHandler: FeedHandler = {
  kind: "content",
  operations: { [CONTENT_FEED]: "feeds.submitItemMaintenance" },
  details: "all",
  untaken: { changeForm: 3, giveUp: 6 },

  submit: (client, feed, options) =>
    client.feeds.submitItemMaintenance(sentEntries(feed).map(toItemEntry), options),

  async finish(container, feed, outcome) {
    const service = walmartService(container);
    if (outcome.state === "processed") {
      const [row] = await service.listWalmartFeeds({ id: feed.id }, { select: ["id", "items"] });
      const find = entryOf(row ? sentEntries(row) : []);
      const results = outcome.items.flatMap((item) => {
        const entry = find(item);
        return entry ? [toResult(item, entry)] : [];
      });
      for (const some of chunks(results, CHUNK))
        await service.listingContents.finish(feed.id, some);
    }
    await service.listingContents.giveUp(feed.id);
  },
};

function toResult(item: FeedItemOutcome, entry: SentEntry): ContentResult {
  const result = { sku: entry.sku, content_hash: entry.hash, ...groupOfEntry(entry) };
  if (item.status === "SUCCESS") return { ...result, outcome: "accepted", problems: [] };
  const isTemporary = item.status === "SYSTEM_ERROR" || item.status === "TIMEOUT_ERROR";
  if (isTemporary) return { ...result, outcome: "failed", problems: itemProblemsOf(item) };
  const { state } = explainItemRejection(item);
  return state === "waiting"
    ? { ...result, outcome: "accepted", problems: [] }
    : { ...result, outcome: "rejected", problems: itemProblemsOf(item) };
}
