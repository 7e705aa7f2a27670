import type { FeedItemOutcome } from "../feeds/types";
import type { SentEntry } from "./sent-entry";

/** Finds the entry that a result is about. Walmart reports the index of an item whose SKU it could not read. */
export function entryOf(
  sent: readonly SentEntry[],
): (outcome: FeedItemOutcome) => SentEntry | undefined {
  const bySku = new Map(sent.map((entry) => [entry.sku, entry]));
  return ({ sku, index }) => bySku.get(sku) ?? sent[index ?? -1];
}
